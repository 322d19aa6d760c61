const decision = (paragraph: string, validFrom: string) => `
    decision:
      body: Kommunstyrelsen
      date: 2026-01-12
      paragraph: ${paragraph}
      number: KS 2026/17
      validFrom: ${validFrom}
      appliedBy: Kommunarkivet`;

/** What Norrsunda kommun has decided: something falls due, something waits, something is kept, something has no rule. */
export const townRules = `
classificationScheme:
  structure: KLASSA
  classes:
    - { code: SM01, name: Inlägg med innehåll som inte finns i någon annan kanal }
    - { code: SM03, name: Krisinformation }
    - { code: SM05, name: Kommentar av liten betydelse }
    - { code: SM07, name: Kommunens rutinmässiga svar }
    - { code: SM09, name: 'Borttaget: bryter mot kanalens regler' }
classification:
  - { id: K-SM01, version: 1, class: SM01, when: { kind: post, platform: mastodon }, otherwise: true }
  - { id: K-SM03, version: 1, class: SM03, when: { kind: post, words: [vatten, kokningsrekommendation] } }
  - { id: K-SM05, version: 1, class: SM05, when: { kind: [comment, reply], origin: received, platform: mastodon } }
  - { id: K-SM07, version: 1, class: SM07, when: { kind: [comment, reply], origin: drawn-up } }
rules:
  - id: SM01
    version: 2
    title: Inlägg med innehåll som inte finns i någon annan kanal
    when: { class: SM01 }
    action: review
    trigger: drawn-up
    period: P3Y
    rounding: calendar-year
    source: Stockholms stads plan${decision('§ 4', '2026-02-01')}
  - id: SM03
    version: 1
    title: Krisinformation
    when: { class: SM03 }
    action: retain-permanently
    source: Malmö, Stockholm
  - id: SM05
    version: 1
    title: Kommentar av liten betydelse
    when: { class: SM05 }
    action: destroy
    trigger: received
    period: P3M
    source: SKL 2010, Nacka${decision('§ 5', '2026-02-01')}
  - id: SM07
    version: 1
    title: Kommunens rutinmässiga svar
    when: { class: SM07 }
    action: destroy
    trigger: drawn-up
    period: P2Y
    source: Grums
  - id: SM15
    version: 1
    title: Statistik; årliga sammanställningar bevaras
    for: measurement
    action: destroy
    trigger: drawn-up
    period: P2Y
    rounding: calendar-year${decision('§ 6', '2027-01-01')}
  - id: SM18-G
    version: 1
    title: Gallringsprotokoll, gallringsbeslut och gallringsstopp
    for: disposal-certificate
    action: retain-permanently
`;

/** The same, as somebody would have them: a longer and a new rule, one less, and one more rule of classification. */
export const changedTownRules = townRules
  .replace("bryter mot kanalens regler' }", "bryter mot kanalens regler', access: restricted }")
  .replace(/(id: SM05\n\s+version: )1/, '$12')
  .replace('period: P3M', 'period: P1Y')
  .replace(/ {2}- id: SM18-G[\s\S]*/, '')
  .replace(
    'classification:\n',
    'classification:\n  - { id: K-SM05-W, version: 1, class: SM05, when: { kind: comment, platform: wordpress } }\n',
  )
  .concat(`  - { id: SM09, version: 1, title: 'Borttaget: bryter mot kanalens regler', when: { class: SM09 }, action: destroy, trigger: received, period: P2Y }
suggestions:
  - { id: FO-NY, version: 1, because: det är en fråga, weight: 50, when: { question: true } }
`);

export const brokenTownRules = townRules.replace('retain-permanently', 'spara');
