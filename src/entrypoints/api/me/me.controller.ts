import { Get } from '@nestjs/common';
import { ChannelsService } from '../../../channels/index.js';
import { May, roles, WhoActs, type Acting, type RoleGrant } from '../../../foundation/access/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { listOf, number, numberOrNull, object, oneOf, schemaRef, text, textOrNull } from '../answers/schema.js';
import { Rest } from '../asking/rest.decorator.js';
import { texts } from './texts.sv.js';

type HeldRole = RoleGrant & { readonly recordsCreator: string | null };

interface MeAnswer {
  readonly kind: string;
  readonly id: number;
  readonly name: string;
  readonly roles: readonly HeldRole[];
}

export const meSchema = object<MeAnswer>(
  {
    kind: oneOf(['person', 'api-key']),
    id: number(),
    name: text(),
    roles: listOf(
      object<HeldRole>({
        role: oneOf(roles),
        recordsCreatorId: numberOrNull(texts.recordsCreatorId),
        recordsCreator: textOrNull(),
      }),
    ),
  },
  ['id', 'name'],
);

@Rest('me', texts.tag)
@May(...roles)
export class MeController {
  constructor(private readonly channels: ChannelsService) {}

  @Get()
  @Answers({ summary: texts.show, answer: texts.shown, schema: schemaRef('Me') })
  async show(@WhoActs() { actor, grants }: Acting) {
    const { recordsCreators } = await this.channels.readLabels();
    return {
      ...actor,
      roles: grants.map((grant) => ({
        ...grant,
        recordsCreator: grant.recordsCreatorId === null ? null : (recordsCreators.get(grant.recordsCreatorId) ?? null),
      })),
    };
  }
}
