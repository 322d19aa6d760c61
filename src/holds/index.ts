export {
  holdGrounds,
  holdScopes,
  type DisposalHold,
  type HoldFilter,
  type HoldGround,
  type HoldScope,
} from './disposal-hold.js';
export { countHoldsInForce, listHoldsAbout } from './holds-about.rows.js';
export { listHoldsOn, listHoldsOnChannels } from './holds-on.rows.js';
export { HoldsModule } from './holds.module.js';
export { lockHolds } from './lock-holds.rows.js';
