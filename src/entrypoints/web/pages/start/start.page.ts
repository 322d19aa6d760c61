import { Get } from '@nestjs/common';
import { CaptureRunsService, LossesService, lossWatchers, RunViewsService } from '../../../../capture/index.js';
import { ChannelsService } from '../../../../channels/index.js';
import { classKeepers, UnclassifiedService } from '../../../../classification/index.js';
import { isWithin, reachOf, roles, workingRoles, type Acting } from '../../../../foundation/access/index.js';
import {
  UnsentDisposalRemindersService,
  UnsentRemindersService,
  type UnsentListReminder,
} from '../../../../reminders/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Page, Html } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { MissedNumbersService, registrationDeciders } from '../../../../registration/index.js';
import { TriageQueue, type QueueGlance } from '../../../../triage/index.js';
import { WaitingLists } from '../disposal/waiting-lists.service.js';
import { startView } from './start.view.js';
import { texts } from './texts.sv.js';

const secondsBetweenLooks = 10;
const runsShown = 50;
const mostUnclassified = 1000;
const mostLosses = 100;
const mostMissed = 1000;

@Page({ path: '/', may: roles, menu: texts.menu })
export class StartPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly channels: ChannelsService,
    private readonly runs: CaptureRunsService,
    private readonly views: RunViewsService,
    private readonly reminders: UnsentRemindersService,
    private readonly disposalReminders: UnsentDisposalRemindersService,
    private readonly unclassified: UnclassifiedService,
    private readonly losses: LossesService,
    private readonly disposal: WaitingLists,
    private readonly missedNumbers: MissedNumbersService,
    private readonly queue: TriageQueue,
  ) {}

  @Get()
  @Html()
  async show(@WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const reach = reachOf(acting, roles);
    const open = (await this.channels.listOpen()).filter((c) => isWithin(reach, c.recordsCreatorId));
    const channelIds = open.map((channel) => channel.id);
    const latest = await this.runs.listLatestReceipts(channelIds);
    const { runs } = await this.views.listRuns({ channelIds, outcome: 'under-way' }, null, runsShown);
    const running = runs.filter((run) => run.phase === 'running');
    const working = reachOf(acting, workingRoles);
    const watched = open.filter((c) => isWithin(working, c.recordsCreatorId)).map(({ id }) => id);
    const props = {
      channels: open,
      latest,
      running,
      queue: await this.glanceAtQueue(acting),
      unclassified: await this.countUnclassified(acting),
      losses: await this.countLosses(acting),
      missed: await this.missedNumbers.list(reachOf(acting, registrationDeciders), mostMissed),
      disposal: (await this.disposal.list(acting)).filter(({ isYours }) => isYours),
      unsent: await this.reminders.listUnsent(watched),
      unsentLists: await this.listUnsentLists(acting),
      mayRegister: reachOf(acting, ['communications', 'administrator']) !== null,
      maySeeReceipts: working !== null,
    };
    return this.pages.render(texts.title, startView(props), asker, running.length > 0 ? secondsBetweenLooks : null);
  }

  /** To those who can do something about it. */
  private async listUnsentLists(acting: Acting): Promise<readonly UnsentListReminder[]> {
    const reach = reachOf(acting, ['archivist', 'administrator']);
    return reach === null ? [] : this.disposalReminders.listUnsent(reach === 'all' ? null : reach);
  }

  /** To those who decide of what waits. */
  private async glanceAtQueue(acting: Acting): Promise<QueueGlance | null> {
    return reachOf(acting, registrationDeciders) === null ? null : this.queue.glance(acting);
  }

  private async countLosses(acting: Acting): Promise<number | 'more'> {
    if (reachOf(acting, lossWatchers) === null) return 0;
    return this.losses.countUpTo(this.losses.questionFor(acting), mostLosses);
  }

  private async countUnclassified(acting: Acting): Promise<number | 'more'> {
    if (reachOf(acting, classKeepers) === null) return 0;
    return this.unclassified.countUpTo(await this.unclassified.questionFor(acting), mostUnclassified);
  }
}
