import type { VNode } from 'preact';
import { Notice } from '../../layout/form.view.js';
import { showTime } from '../../show-time.js';
import { FaultList } from './fault-list.view.js';
import type { RulesProps } from './rules-props.js';
import { texts } from './texts.sv.js';

type Props = Pick<RulesProps, 'inForce' | 'folder' | 'isUnderWay' | 'mayReadChanges'>;

/** How the files stand to what is in force: broken, changed, or just taken into use. */
export function FolderNotice({ inForce, folder, isUnderWay, mayReadChanges }: Props): VNode | null {
  if (folder.errors.length > 0) return <Faulty inForce={inForce} folder={folder} />;
  if (isUnderWay)
    return (
      <Notice tone="info">
        <p>{texts.underWay}</p>
        <p>{texts.refreshes}</p>
      </Notice>
    );
  if (folder.isInForce || inForce.takenAt === null) return null;
  return (
    <Notice tone="warning">
      <h2 class="notice-title">{texts.changed}</h2>
      <p>{texts.nextNight}</p>
      {mayReadChanges ? (
        <p>
          <a href="/regler/andringar">{texts.seeChanges}</a>
        </p>
      ) : null}
    </Notice>
  );
}

/** A file with a fault changes nothing (promise 1). */
export function Faulty({ inForce, folder }: Pick<Props, 'inForce' | 'folder'>): VNode {
  return (
    <Notice tone="danger">
      <h2 class="notice-title">{texts.faulty}</h2>
      <p>{texts.lastGood(inForce.takenAt && showTime(inForce.takenAt))}</p>
      <FaultList faults={folder.errors} />
    </Notice>
  );
}
