import type { VNode } from 'preact';
import type { PersonalToken } from '../../../../foundation/access/index.js';
import { FormToken } from '../../layout/form.view.js';
import { showDay } from '../../show-time.js';
import { tokenTexts } from './texts.sv.js';

export interface TokenListProps {
  readonly tokens: readonly PersonalToken[];
  readonly formToken: string | null;
  /** Where the tokens are, for their forms. */
  readonly path: string;
}

/** Tokens that work, each with the way to end it. */
export function TokenList({ tokens, formToken, path }: TokenListProps): VNode {
  if (tokens.length === 0) return <p>{tokenTexts.none}</p>;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={tokenTexts.caption}>
      <table>
        <thead>
          <tr>
            <th scope="col">{tokenTexts.name}</th>
            <th scope="col">{tokenTexts.made}</th>
            <th scope="col">{tokenTexts.expires}</th>
            <th scope="col">{tokenTexts.revoke}</th>
          </tr>
        </thead>
        <tbody>
          {tokens.map(({ id, name, madeAt, expiresAt }) => (
            <tr key={id}>
              <th scope="row">{name ?? tokenTexts.unnamed}</th>
              <td>{showDay(madeAt)}</td>
              <td>{showDay(expiresAt)}</td>
              <td>
                <form method="post" action={`${path}/${id}/aterkalla`}>
                  <FormToken token={formToken} />
                  <button class="quiet" type="submit" aria-label={tokenTexts.revokeThis(name ?? tokenTexts.unnamed)}>
                    {tokenTexts.revoke}
                  </button>
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
