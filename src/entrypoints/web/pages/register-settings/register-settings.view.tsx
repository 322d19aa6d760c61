import type { VNode } from 'preact';
import { designationOf, type MissedNumbers, type RegisterSetting } from '../../../../registration/index.js';
import { Notice } from '../../layout/form.view.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { showDay } from '../../show-time.js';
import { registerNames, texts } from './texts.sv.js';

export interface RegisterSettingsProps {
  readonly settings: readonly RegisterSetting[];
  /** Those whose diary has been too slow. */
  readonly missed: readonly MissedNumbers[];
  /** Records creators whose setting the one who asks may change. */
  readonly settable: ReadonlySet<number>;
  readonly isDone: boolean;
  /** For the examples. */
  readonly year: number;
}

const mostShown = 100;

export function registerSettingsView(props: RegisterSettingsProps): VNode {
  const { missed, isDone } = props;
  return (
    <>
      <h1>{texts.title}</h1>
      {isDone ? (
        <Notice tone="success">
          <p>{texts.saved}</p>
        </Notice>
      ) : null}
      <p>{texts.intro}</p>
      <ul>
        <li>{texts.own}</li>
        <li>{texts.diary}</li>
      </ul>
      <SettingsTable {...props} />
      {missed.map((one) => (
        <Missed key={one.setting.recordsCreatorId} missed={one} />
      ))}
      <p>
        <a href="/register">{texts.back}</a>
      </p>
    </>
  );
}

function SettingsTable({ settings, settable, year }: RegisterSettingsProps): VNode {
  return (
    <ScrolledTable label={texts.caption}>
      <thead>
        <tr>
          <th scope="col">{texts.creator}</th>
          <th scope="col">{texts.register}</th>
          <th scope="col">{texts.days}</th>
          <th scope="col">{texts.designations}</th>
          <th scope="col">{texts.deed}</th>
        </tr>
      </thead>
      <tbody>
        {settings.map((setting) => (
          <tr key={setting.recordsCreatorId}>
            <th scope="row">{setting.recordsCreator}</th>
            <td>{registerNames[setting.register]}</td>
            <td>{setting.register === 'diary' ? texts.workingDays(setting.awaitDays) : texts.noWait}</td>
            <td>{setting.code === null ? texts.noCode : examplesOf(setting.code, year)}</td>
            <td>
              {settable.has(setting.recordsCreatorId) ? (
                <a href={`/register/installningar/${setting.recordsCreatorId}`}>
                  {texts.change(setting.recordsCreator)}
                </a>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}

function examplesOf(code: string, year: number): string {
  const of = (kind: 'register' | 'note') => designationOf(kind, code, year, 1);
  return texts.examples(of('register'), of('note'));
}

function Missed({ missed: { setting, missed } }: { readonly missed: MissedNumbers }): VNode {
  const shown = missed.slice(0, mostShown);
  const id = `vantar-${setting.recordsCreatorId}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{texts.missed(setting.recordsCreator)}</h2>
      <p>{texts.missedMeaning(setting.awaitDays)}</p>
      <ul>
        {shown.map(({ entryId, designation, registeredAt }) => (
          <li key={entryId}>
            <a href={`/register/${entryId}`}>{designation}</a>, {texts.registeredOn(showDay(registeredAt))}
          </li>
        ))}
      </ul>
      {missed.length > mostShown ? <p>{texts.moreMissed}</p> : null}
    </section>
  );
}
