/** A `Channel` as a row; conditions on `c` follow. */
export const selectChannel = `
  SELECT c.id, c.version, c.platform, c.address, c.records_creator_id AS "recordsCreatorId", k.name AS "recordsCreator",
         c.unit, c.officer, c.substitute, c.substitute_from AS "substituteFrom", c.substitute_to AS "substituteTo",
         c.account_id AS "accountId", c.locator, c.display_name AS "displayName", c.profile_url AS "profileUrl",
         c.own_account_ids AS "ownAccountIds", c.decided_by AS "decidedBy", c.asked_on AS "askedOn",
         c.decided_on AS "decidedOn", c.reported_on AS "reportedOn", c.purpose, c.message, c.audience,
         c.why_this_channel AS "whyThisChannel", c.password_kept AS "passwordKept",
         c.password_attested_by AS "passwordAttestedBy", c.password_attested_on AS "passwordAttestedOn",
         c.comment_rules AS "commentRules", c.comment_rules_address AS "commentRulesAddress",
         c.triage_from AS "triageFrom", c.rhythm, c.review_due_on AS "reviewDueOn", c.reviewed_on AS "reviewedOn",
         c.registered_at AS "registeredAt", c.closed_on AS "closedOn", c.closing_reason AS "closingReason",
         coalesce((SELECT json_agg(json_build_object('person', r.person, 'mandate', r.mandate) ORDER BY r.place)
                     FROM channel_representative r WHERE r.channel_id = c.id), '[]') AS representatives,
         EXISTS (SELECT FROM channel_credential s WHERE s.channel_id = c.id) AS "hasCredential"
    FROM channel c JOIN records_creator k ON k.id = c.records_creator_id`;
