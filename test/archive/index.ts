export {
  openCapturedMunicipality,
  openMunicipality,
  openNewMunicipality,
  type ArchivedMunicipality,
} from './open-municipality.js';
export { openTestArchive, type TestArchive } from './open-test-archive.js';
export type { TestChannel } from './register-channel.js';
