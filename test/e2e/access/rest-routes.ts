import {
  anyRole,
  archivists,
  changers,
  deciding,
  everybody,
  keepers,
  noting,
  ownRow,
  registering,
  reviewing,
  row,
  working,
  type RouteRow,
} from './route-row.js';

/** Every route of REST. */
export const restRoutes: readonly RouteRow[] = [
  // Health and documentation
  row('GET', '/health', everybody, 200),
  row('GET', '/api/docs.json', everybody, 200),
  // The one who asks
  row('GET', '/api/v1/me', anyRole, 200),
  // The register of channels
  row('GET', '/api/v1/channels', anyRole, 200),
  ownRow('GET', '/api/v1/channels/:channelId', anyRole, 200),
  ownRow('GET', '/api/v1/channels/:channelId/history', anyRole, 200),
  ownRow('GET', '/api/v1/channels/:channelId/measurements', anyRole, 200),
  ownRow('POST', '/api/v1/channels', keepers, 422, {
    elsewhere: 403,
    body: ({ recordsCreator }) => ({ platform: 'mastodon', address: 'ingen', recordsCreator }),
  }),
  ownRow('PATCH', '/api/v1/channels/:channelId', changers, 412, {
    body: () => ({ substitute: 'Bo Alm <bo@example.test>' }),
    headers: { 'if-match': '"99999"' },
  }),
  ownRow('POST', '/api/v1/channels/:channelId/closing', keepers, [409, 422], {
    body: () => ({ closedOn: '2999-01-01', reason: 'Nedlagd' }),
  }),
  ownRow('POST', '/api/v1/channels/:channelId/review', keepers, 200),
  row('POST', '/api/v1/channel-lookups', keepers, 422, {
    body: () => ({ platform: 'mastodon', address: 'ingen' }),
  }),
  // Captures
  row('GET', '/api/v1/runs', working, 200),
  ownRow('GET', '/api/v1/runs/:runId', working, 200),
  ownRow('POST', '/api/v1/runs', keepers, 202, { body: ({ channelId }) => ({ channelId }) }),
  // Records
  row('GET', '/api/v1/records', anyRole, 200),
  row('GET', '/api/v1/records/export', anyRole, 200, { query: '?format=csv' }),
  row('GET', '/api/v1/records/unclassified', deciding, 200),
  ownRow('GET', '/api/v1/records/:id', anyRole, 200),
  ownRow('POST', '/api/v1/records/:id/class', deciding, 422, { body: () => ({ class: 'ingen', reason: 'Prov' }) }),
  ownRow('DELETE', '/api/v1/records/:id/class', deciding, 409),
  ownRow('GET', '/api/v1/records/:id/triggers', anyRole, 200),
  ownRow('POST', '/api/v1/records/:id/triggers', deciding, 422, {
    body: () => ({ trigger: 'case-closed', happenedOn: '2026-01-01', reason: 'Prov' }),
  }),
  ownRow('DELETE', '/api/v1/records/:id/triggers/:nobody', deciding, 404),
  ownRow('POST', '/api/v1/records/:id/removal', noting, 422, {
    body: () => ({ ground: 'spam', reason: 'Prov', removedOn: '2999-01-01', removedBy: 'Bo Alm' }),
  }),
  ownRow('DELETE', '/api/v1/records/:id/removal', noting, 404),
  ownRow('GET', '/api/v1/records/:id/registration', anyRole, 200),
  ownRow('POST', '/api/v1/records/:id/registration', registering, 422, {
    body: () => ({ decision: 'registered', entry: { publicTitle: ' ' } }),
  }),
  // The first one undoes what was decided.
  ownRow('DELETE', '/api/v1/records/:id/registration', registering, [200, 404]),
  ownRow('POST', '/api/v1/records/:id/secrecy-marking', registering, 422, {
    body: () => ({ provision: ' ', markedOn: '2026-01-01', authority: 'Prov' }),
  }),
  ownRow('DELETE', '/api/v1/records/:id/secrecy-marking', registering, 404),
  ownRow('POST', '/api/v1/records/:id/access', registering, 422, {
    body: () => ({ access: 'restricted', reason: ' ' }),
  }),
  ownRow('GET', '/api/v1/records/:id/proof', anyRole, 200),
  ownRow('GET', '/api/v1/records/:id/thread', anyRole, 200),
  ownRow('GET', '/api/v1/records/:id/versions/:n/bytes', anyRole, 200),
  ownRow('GET', '/api/v1/records/:id/attachments/:sha256', anyRole, 200),
  // Holds and requests for disclosure
  row('GET', '/api/v1/holds', deciding, 200),
  ownRow('GET', '/api/v1/holds/:holdId', deciding, 200),
  ownRow('GET', '/api/v1/holds/:holdId/records', deciding, 200),
  ownRow('POST', '/api/v1/holds', deciding, 201, {
    elsewhere: 403,
    body: ({ record }) => ({ scope: 'records', recordIds: [record.id], ground: 'audit', reason: 'Prov' }),
  }),
  ownRow('POST', '/api/v1/holds/:holdId/lifting', deciding, 422, { body: () => ({ reason: ' ' }) }),
  row('GET', '/api/v1/requests', deciding, 200),
  ownRow('GET', '/api/v1/requests/:requestId', deciding, 200),
  ownRow('POST', '/api/v1/requests', deciding, 201, {
    elsewhere: 403,
    body: ({ channelId }) => ({ scope: 'channel', channelId, receivedOn: '2026-01-01', concerns: 'Prov' }),
  }),
  ownRow('POST', '/api/v1/requests/:requestId/steps', deciding, 409, {
    body: () => ({ step: 'served', happenedOn: '2026-01-02' }),
  }),
  // The register of what is registered
  row('GET', '/api/v1/register', anyRole, 200),
  ownRow('GET', '/api/v1/register/:entryId', anyRole, 200),
  ownRow('POST', '/api/v1/register/:entryId/corrections', registering, 412, {
    body: () => ({ publicTitle: 'Prov', reason: 'Prov', read: 999 }),
  }),
  ownRow('POST', '/api/v1/register/:entryId/numbers', registering, 422, { body: () => ({ registrationNumber: ' ' }) }),
  // Triage
  row('GET', '/api/v1/triage', registering, 200),
  row('GET', '/api/v1/triage/count', registering, 200),
  row('GET', '/api/v1/triage/samples', registering, 200),
  ownRow('POST', '/api/v1/triage/decisions', registering, 422, {
    elsewhere: 403,
    body: ({ record }) => ({ recordIds: [record.id], decision: 'registered', entry: { publicTitle: ' ' } }),
  }),
  ownRow('DELETE', '/api/v1/triage/decisions/:nobody', registering, 404),
  ownRow('POST', '/api/v1/triage/samples/:id', registering, 409, { body: () => ({ outcome: 'agreed' }) }),
  // Service notes
  row('GET', '/api/v1/notes', registering, 200),
  ownRow('GET', '/api/v1/notes/:noteId', registering, 200),
  ownRow('POST', '/api/v1/notes', registering, 201, {
    elsewhere: 403,
    body: ({ record }) => ({ recordIds: [record.id] }),
  }),
  ownRow('PATCH', '/api/v1/notes/:noteId', registering, 412, { body: () => ({ revision: 999 }) }),
  ownRow('POST', '/api/v1/notes/:noteId/records', registering, 412, {
    body: ({ record }) => ({ revision: 999, recordIds: [record.id] }),
  }),
  ownRow('GET', '/api/v1/notes/:noteId/preview', registering, 200),
  ownRow('POST', '/api/v1/notes/:noteId/signing', registering, 412, {
    byPerson: true,
    body: () => ({ sha256: 'ab' }),
  }),
  ownRow('POST', '/api/v1/notes/:noteId/discarding', registering, 412, { body: () => ({ revision: 999 }) }),
  ownRow('POST', '/api/v1/notes/:noteId/corrections', registering, 409),
  ownRow('POST', '/api/v1/notes/:noteId/diary-numbers', registering, 409, {
    body: () => ({ registrationNumber: 'KS 2026/1' }),
  }),
  ownRow('GET', '/api/v1/notes/:noteId/pdf', registering, 409),
  ownRow('GET', '/api/v1/notes/:noteId/xml', registering, 409),
  // Hand-overs to the diary, and its receipts
  row('GET', '/api/v1/hand-overs', registering, 200),
  row('GET', '/api/v1/hand-overs/baskets', registering, 200),
  ownRow('POST', '/api/v1/hand-overs', registering, 409, {
    elsewhere: 403,
    body: ({ recordsCreatorId }) => ({ recordsCreatorId }),
  }),
  ownRow('GET', '/api/v1/hand-overs/:handOverId', registering, 200),
  ownRow('GET', '/api/v1/hand-overs/:handOverId/file', registering, 200),
  // What is not theirs is refused line by line.
  row('POST', '/api/v1/receipts', registering, 200, { body: () => ({ lines: [{ designation: 'TA KS 1999:1' }] }) }),
  // Disposal
  row('GET', '/api/v1/disposal-lists', noting, 200),
  ownRow('GET', '/api/v1/disposal-lists/:listId', noting, 200),
  ownRow('GET', '/api/v1/disposal-lists/:listId/lines', noting, 200),
  ownRow('GET', '/api/v1/disposal-lists/:listId/groups', noting, 200),
  ownRow('GET', '/api/v1/disposal-lists/:listId/certificate', noting, 200),
  ownRow('POST', '/api/v1/disposal-lists', archivists, 409, {
    byPerson: true,
    elsewhere: 403,
    body: ({ recordsCreatorId }) => ({ recordsCreatorId, kind: 'retention' }),
  }),
  ownRow('POST', '/api/v1/disposal-lists/withdrawal', archivists, [201, 409], {
    byPerson: true,
    elsewhere: 403,
    body: ({ record }) => ({ recordIds: [record.id], reason: 'Prov' }),
  }),
  ownRow('POST', '/api/v1/disposal-lists/emergency', archivists, [201, 409], {
    byPerson: true,
    elsewhere: 403,
    body: ({ record }) => ({ recordIds: [record.id], reason: 'Prov', policeReference: 'K1-26' }),
  }),
  ownRow('POST', '/api/v1/disposal-lists/:listId/marks', reviewing, 409, {
    byPerson: true,
    body: () => ({ mark: 'read', all: true }),
  }),
  ownRow('POST', '/api/v1/disposal-lists/:listId/approval', archivists, 409, {
    byPerson: true,
    body: () => ({ name: 'Prov', setSha256: 'ab' }),
  }),
  ownRow('POST', '/api/v1/disposal-lists/:listId/cancelling', archivists, 409, {
    byPerson: true,
    body: () => ({ reason: 'Prov' }),
  }),
  ownRow('POST', '/api/v1/disposal-lists/:listId/execution', archivists, 409, { byPerson: true }),
  row('GET', '/api/v1/certificates', noting, 200),
  ownRow('GET', '/api/v1/certificates/:listId', noting, 200),
  ownRow('GET', '/api/v1/certificates/:listId/pdf', noting, 200),
  ownRow('GET', '/api/v1/certificates/:listId/annex', noting, 200),
  // Possible losses
  row('GET', '/api/v1/losses', noting, 200),
  // Rules
  row('GET', '/api/v1/rules', anyRole, 200),
  row('GET', '/api/v1/rules/outlook', anyRole, 200),
  row('GET', '/api/v1/rules/:ruleId', anyRole, 200),
];
