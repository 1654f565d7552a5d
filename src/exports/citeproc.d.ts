/** What we use of citeproc-js, which comes without types. */
declare module 'citeproc' {
  export interface Cite {
    id: string
    locator?: string
    label?: string
  }

  export interface Engine {
    updateItems(ids: string[]): void
    previewCitationCluster(
      citation: { citationItems: Cite[]; properties: { noteIndex: number } },
      before: [],
      after: [],
      format: 'html'
    ): string
    makeBibliography(): [object, string[]]
  }

  export interface XmlNode {
    attrs: { name: string }
  }

  export interface XmlReader {
    dataObj: XmlNode
    getNodesByName(node: XmlNode, name: string, called?: string, found?: XmlNode[]): XmlNode[]
  }

  const citeproc: {
    Engine: new (
      system: { retrieveLocale: (language: string) => string; retrieveItem: (id: string) => object },
      style: string
    ) => Engine
    XmlJSON: { prototype: XmlReader }
  }
  export default citeproc
}
