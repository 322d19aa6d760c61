import type { VNode } from 'preact';
import type { AccountsRecords } from '../../../../capture/index.js';
import type { Channel } from '../../../../channels/index.js';
import { Field, FormToken, Notice } from '../../layout/form.view.js';
import { texts } from './texts.sv.js';

export interface OwnAccountsProps {
  readonly channel: Channel;
  readonly own: readonly AccountsRecords[];
  /** Somebody else's account that is asked about; null where none is. */
  readonly asked: AccountsRecords | null;
  readonly typed: string;
  readonly error: string | null;
  readonly formToken: string | null;
}

export function ownAccountsView(props: OwnAccountsProps): VNode {
  const { channel, asked } = props;
  return (
    <>
      <p>
        <a href={`/kanaler/${channel.id}`}>{texts.back}</a>
      </p>
      <h1>{texts.title(channel.displayName)}</h1>
      <p>{texts.intro}</p>
      <Own {...props} />
      <h2>{texts.addTitle}</h2>
      <form method="get" action={pathOf(channel)}>
        <Field name="konto" label={texts.id} hint={texts.idHint} value={props.typed} error={props.error} />
        <button class={asked ? 'secondary' : undefined} type="submit">
          {texts.look}
        </button>
      </form>
      {asked ? <Asked {...props} asked={asked} /> : null}
    </>
  );
}

function Own({ channel, own, formToken }: OwnAccountsProps): VNode {
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label={texts.caption}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.account}</th>
              <th scope="col">{texts.shownAs}</th>
              <th scope="col">{texts.wrote}</th>
              <th scope="col">{texts.remove}</th>
            </tr>
          </thead>
          <tbody>
            {own.map(({ accountId, standsFor, names, drawnUp }) => (
              <tr key={accountId}>
                <th scope="row">
                  <code>{accountId}</code>
                </th>
                <td>{standsFor ?? <bdi>{names.join(', ')}</bdi>}</td>
                <td>{texts.records(drawnUp)}</td>
                <td>
                  {accountId === channel.accountId ? (
                    texts.channelsOwn
                  ) : (
                    <Deed channel={channel} accountId={accountId} deed="withdraw" token={formToken} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="muted">{texts.removeHint}</p>
    </>
  );
}

function Asked({ channel, asked, formToken }: OwnAccountsProps & { readonly asked: AccountsRecords }): VNode {
  return (
    <Notice tone="info">
      <p>{texts.hasWritten(asked)}</p>
      <Deed channel={channel} accountId={asked.accountId} deed="state" token={formToken} />
    </Notice>
  );
}

interface DeedProps {
  readonly channel: Channel;
  readonly accountId: string;
  readonly deed: 'state' | 'withdraw';
  readonly token: string | null;
}

function Deed({ channel, accountId, deed, token }: DeedProps): VNode {
  return (
    <form method="post" action={pathOf(channel)}>
      <FormToken token={token} />
      <input type="hidden" name="account" value={accountId} />
      <input type="hidden" name="deed" value={deed} />
      {deed === 'state' ? (
        <button type="submit">{texts.add}</button>
      ) : (
        <button class="quiet" type="submit" aria-label={texts.removeThis(accountId)}>
          {texts.remove}
        </button>
      )}
    </form>
  );
}

function pathOf({ id }: Channel): string {
  return `/kanaler/${id}/egna-konton`;
}
