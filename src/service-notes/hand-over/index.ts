export { DiaryExchange, type DiaryExchanged } from './diary-exchange.service.js';
export {
  HandOverRefused,
  handOverWays,
  type Basket,
  type HandOver,
  type HandOverRefusal,
  type HandOverWay,
} from './hand-over.js';
export { HandOversService } from './hand-overs.service.js';
export { HandOverVolumes } from './hand-over-volumes.service.js';
export {
  largestReceipt,
  ReceiptRefused,
  type ReceiptAnswer,
  type ReceiptFault,
  type ReceiptLine,
  type ReceiptWay,
  type TakenReceipt,
} from './receipt.js';
export { ReceiptsService } from './receipts.service.js';
export { handOverRefusalTexts, lineRefusals, receiptFaultTexts } from './texts.sv.js';
