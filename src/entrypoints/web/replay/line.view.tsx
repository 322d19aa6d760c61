import type { VNode } from 'preact';
import type { Inline, Line } from './look.js';
import { isShownAddress } from './web-address.js';

export function lineView(line: Line): VNode {
  return (
    <>
      {line.map((piece, at) => (
        <Piece key={at} piece={piece} />
      ))}
    </>
  );
}

function Piece({ piece }: { readonly piece: Inline }): VNode {
  switch (piece.kind) {
    case 'break':
      return <br />;
    case 'text':
      return piece.isMarked ? (
        <mark>
          <Styled piece={piece} />
        </mark>
      ) : (
        <Styled piece={piece} />
      );
    case 'link':
      return <Link piece={piece} />;
  }
}

function Styled({ piece }: { readonly piece: Extract<Inline, { kind: 'text' }> }): VNode {
  switch (piece.style) {
    case 'plain':
      return <>{piece.text}</>;
    case 'strong':
      return <strong>{piece.text}</strong>;
    case 'emphasised':
      return <em>{piece.text}</em>;
    case 'code':
      return <code>{piece.text}</code>;
    case 'struck':
      return <s>{piece.text}</s>;
  }
}

/** Where a link leads is said beside it, unless that is its text. */
function Link({ piece }: { readonly piece: Extract<Inline, { kind: 'link' }> }): VNode {
  const { address, text, role } = piece;
  if (address === null) return <bdi>{text}</bdi>;
  return (
    <>
      <a href={address} rel="noreferrer noopener">
        <bdi>{text}</bdi>
      </a>
      {role === 'link' && !isShownAddress(text, address) ? <bdi class="address"> ({address})</bdi> : null}
    </>
  );
}
