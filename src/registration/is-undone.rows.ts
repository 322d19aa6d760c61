/**
 * Whether a decision has been taken back for a record: `decision` is a row of registration_decision, `record` the number of
 * the record. What a rule decided of many may be taken back for one of them.
 */
export function isUndone(decision: string, record: string): string {
  return `EXISTS (
    SELECT FROM registration_decision u JOIN registration_decision_record taken ON taken.decision_id = u.id
     WHERE u.undoes = ${decision}.id AND taken.record_id = ${record})`;
}
