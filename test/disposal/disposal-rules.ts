const decision = `
    decision:
      body: Kommunstyrelsen
      date: 2020-01-12
      paragraph: 4 §
      number: KS 2020/17
      validFrom: 2020-02-01`;

/** Comments and replies go a month after they came in, raw answers at once; posts stay. */
export const disposalRules = `
classificationScheme:
  structure: Egen
  classes:
    - { code: K1, name: Inlägg }
    - { code: K2, name: Kommentar av liten betydelse }
classification:
  - { id: A, version: 1, class: K1, when: { kind: post } }
  - { id: B, version: 1, class: K2, when: { kind: [comment, reply] } }
rules:
  - { id: R1, version: 1, title: Inlägg, when: { class: K1 }, action: retain-permanently }
  - id: R2
    version: 1
    title: Kommentarer
    when: { class: K2, origin: received }
    action: destroy
    trigger: received
    period: P1M${decision}
  - id: R3
    version: 1
    title: Plattformens råa svar
    for: raw-exchange
    action: destroy
    trigger: received
    period: P0D${decision}
`;
