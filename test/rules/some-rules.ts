const decision = `
    decision:
      body: Kommunstyrelsen
      date: 2020-01-12
      paragraph: 4 §
      number: KS 2020/17
      validFrom: 2020-02-01`;

/** Rules for posts and words of a crisis; comments are left without a class. One class is the first board's alone. */
export const someRules = `
classificationScheme:
  structure: Egen
  classes:
    - { code: K1, name: Inlägg }
    - { code: K2, name: Kommentar av liten betydelse }
    - { code: K3, name: Krisinformation }
    - { code: K4, name: Handling i ärende }
classification:
  - { id: A, version: 1, class: K1, when: { kind: post }, otherwise: true }
  - { id: B, version: 1, class: K3, when: { kind: post, words: [evakuering] } }
rules:
  - { id: R1, version: 1, title: Inlägg, when: { class: K1 }, action: retain-permanently }
  - id: R2
    version: 1
    title: Kommentarer
    when: { class: K2 }
    action: destroy
    trigger: declared-inactive
    period: P1M${decision}
  - id: R4
    version: 1
    title: Ärenden
    when: { class: K4 }
    action: destroy
    trigger: case-closed
    period: P2Y${decision}
`;
