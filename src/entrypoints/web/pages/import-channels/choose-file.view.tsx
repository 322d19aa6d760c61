import type { VNode } from 'preact';
import { ErrorSummary, FormToken } from '../../layout/form.view.js';
import { uploadField } from '../../upload.middleware.js';
import { texts } from './texts.sv.js';

/** `sentence` says why the file that was sent could not be read. */
export function chooseFileView(sentence: string | null, formToken: string | null): VNode {
  return (
    <>
      <h1>{texts.title}</h1>
      <ErrorSummary sentence={sentence} />
      <h2>{texts.step1}</h2>
      <p>{texts.intro}</p>
      <ul>
        <li>{texts.forNew}</li>
        <li>{texts.forKnown}</li>
        <li>{texts.neverTokens}</li>
      </ul>
      <form method="post" action="/kanaler/importera" enctype="multipart/form-data">
        <FormToken token={formToken} />
        <div class={sentence === null ? 'field' : 'field wrong'}>
          <label for={uploadField}>{texts.file}</label>
          <p class="hint" id="file-hint">
            {texts.fileHint}
          </p>
          <input
            id={uploadField}
            name={uploadField}
            type="file"
            accept=".csv,.txt,text/csv"
            required
            aria-describedby="file-hint"
          />
        </div>
        <div class="actions">
          <button type="submit">{texts.look}</button>
          <a href="/kanaler">{texts.cancel}</a>
        </div>
      </form>
    </>
  );
}
