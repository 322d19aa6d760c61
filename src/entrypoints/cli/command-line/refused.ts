/** Wrong use or a lawful no: told in Swedish, exit status 2. */
export class Refused extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Refused';
  }
}
