import type { VNode } from 'preact';
import type { PastClass } from '../../../../classification/index.js';
import { showTime } from '../../show-time.js';
import { keepingTexts as texts } from './keeping-texts.sv.js';

/** Which classes a record has had, the latest first. */
export function pastClassesView(classes: readonly PastClass[], names: ReadonlyMap<string, string>): VNode {
  return (
    <>
      <h3 id="tidigare-handlingstyper">{texts.pastClasses}</h3>
      <div class="scroll" tabIndex={0} role="group" aria-labelledby="tidigare-handlingstyper">
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.class}</th>
              <th scope="col">{texts.from}</th>
              <th scope="col">{texts.until}</th>
              <th scope="col">{texts.because}</th>
            </tr>
          </thead>
          <tbody>
            {classes.map(({ recordClass, since, until, reasons }) => (
              <tr key={since.getTime()}>
                <th scope="row">
                  {recordClass === null ? texts.unclassified : texts.named(recordClass, names.get(recordClass))}
                </th>
                <td class="when">{showTime(since)}</td>
                <td class="when">{until === null ? null : showTime(until)}</td>
                <td>{reasons.join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
