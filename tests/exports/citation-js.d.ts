/** What we use of citation-js, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string)
    data: object[]
  }
}
declare module '@citation-js/plugin-ris' {}
