import {
  administrators,
  anyRole,
  changers,
  deciding,
  everybody,
  evidence,
  keepers,
  ownRow,
  row,
  working,
  type RouteRow,
} from './route-row.js';

const undated = () => ({ happenedOn: '', reason: '' });
const person = () => ({ name: '', mail: '' });

/** Every route of the web. */
export const webRoutes: readonly RouteRow[] = [
  // Start
  row('GET', '/', anyRole, 200),
  // Records
  row('GET', '/handlingar', anyRole, 200),
  ownRow('GET', '/handlingar/:id', anyRole, 200),
  ownRow('GET', '/handlingar/:id/trad', anyRole, 200),
  ownRow('GET', '/handlingar/:id/version/:n/egna-byte', anyRole, 200),
  ownRow('GET', '/handlingar/:id/version/:n/rasvar', evidence, 200),
  ownRow('GET', '/handlingar/:id/handlingstyp', deciding, 200),
  ownRow('POST', '/handlingar/:id/handlingstyp', deciding, 422, { body: () => ({ class: '', reason: '' }) }),
  ownRow('POST', '/handlingar/:id/handlingstyp/enligt-reglerna', deciding, 409),
  ownRow('GET', '/handlingar/:id/inaktuell', evidence, 200),
  ownRow('POST', '/handlingar/:id/inaktuell', evidence, 422, { body: undated }),
  ownRow('GET', '/handlingar/:id/arende-avslutat', deciding, 200),
  ownRow('POST', '/handlingar/:id/arende-avslutat', deciding, 422, { body: undated }),
  ownRow('GET', '/handlingar/:id/forklaringar/:nobody/aterta', deciding, 404),
  ownRow('POST', '/handlingar/:id/forklaringar/:nobody/aterta', deciding, 404),
  ownRow('GET', '/filer/:sha256', anyRole, 200),
  // The register of channels
  row('GET', '/kanaler', anyRole, 200),
  row('GET', '/kanaler/kanalforteckning.csv', anyRole, 200),
  row('GET', '/kanaler/kanalforteckning.pdf', anyRole, 200),
  row('GET', '/kanaler/importera', keepers, 200),
  row('POST', '/kanaler/importera', keepers, 422),
  row('POST', '/kanaler/importera/bekrafta', keepers, 422),
  row('GET', '/kanaler/ny', keepers, 200),
  row('POST', '/kanaler/ny/konto', keepers, 422),
  row('POST', '/kanaler/ny', keepers, 422),
  ownRow('GET', '/kanaler/:channelId', anyRole, 200),
  ownRow('POST', '/kanaler/:channelId/fanga-in', keepers, 303),
  ownRow('POST', '/kanaler/:channelId/oversedd', keepers, 303),
  ownRow('GET', '/kanaler/:channelId/andra', changers, 200),
  ownRow('POST', '/kanaler/:channelId/andra', changers, [409, 422]),
  ownRow('GET', '/kanaler/:channelId/egna-konton', keepers, 200),
  ownRow('POST', '/kanaler/:channelId/egna-konton', keepers, 422, {
    body: () => ({ account: 'nobody', deed: 'withdraw' }),
  }),
  ownRow('GET', '/kanaler/:channelId/avsluta', keepers, 200),
  ownRow('POST', '/kanaler/:channelId/avsluta/sista-infangningen', keepers, 303),
  ownRow('POST', '/kanaler/:channelId/avsluta', keepers, 422, {
    body: () => ({ closedOn: '2999-01-01', reason: '' }),
  }),
  // Captures
  row('GET', '/natter', working, 200),
  ownRow('GET', '/natter/:runId', working, 200),
  // Measurements
  row('GET', '/matning', anyRole, 200),
  ownRow('GET', '/matning/:channelId', anyRole, 200),
  ownRow('GET', '/matning/:channelId/siffror.csv', anyRole, 200),
  // People and keys
  row('GET', '/konton', administrators, 200),
  row('GET', '/konton/ny', administrators, 200),
  row('POST', '/konton/ny', administrators, 422, { body: person }),
  row('GET', '/konton/api-nycklar', administrators, 200),
  row('POST', '/konton/api-nycklar', administrators, 422, { body: () => ({ name: '', days: '30' }) }),
  row('POST', '/konton/api-nycklar/:nobody/aterkalla', administrators, 404),
  row('GET', '/konton/:nobody', administrators, 404),
  row('POST', '/konton/:nobody', administrators, 404, { body: person }),
  row('POST', '/konton/:nobody/engangslank', administrators, 404),
  row('POST', '/konton/:nobody/logga-ut', administrators, 404),
  row('POST', '/konton/:nobody/nycklar/:nobody/aterkalla', administrators, 404),
  row('POST', '/konton/:nobody/stang', administrators, 404),
  // One's own account
  row('GET', '/mitt-konto', anyRole, 200),
  row('POST', '/mitt-konto', anyRole, 422, { body: person }),
  row('POST', '/mitt-konto/losenord', anyRole, 422, { body: () => ({ old: 'a', password: 'b', again: 'c' }) }),
  row('POST', '/mitt-konto/logga-ut-overallt', anyRole, 303),
  row('POST', '/mitt-konto/nycklar', anyRole, 201, { body: () => ({ purpose: 'Skript', days: '30' }) }),
  row('POST', '/mitt-konto/nycklar/:nobody/aterkalla', anyRole, 404),
  // Before signing in
  row('GET', '/logga-in', everybody, 200),
  row('POST', '/logga-in', everybody, 401, { body: () => ({ mail: 'ingen@example.test', password: 'fel' }) }),
  row('POST', '/logga-ut', everybody, 303),
  row('GET', '/engangslank/:token', everybody, 410),
  row('POST', '/engangslank/:token', everybody, 410, { body: () => ({ password: 'a', again: 'b' }) }),
  // About
  row('GET', '/om', everybody, 200),
  row('GET', '/tillganglighet', everybody, 200),
  row('GET', '/api/docs', everybody, 200),
  row('GET', '/assets/tokens.css', everybody, 200),
  row('GET', '/assets/style.css', everybody, 200),
];
