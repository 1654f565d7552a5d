/** Whether a Chinese word that is tapped is looked up: where nothing but the text is wanted it is not. */
export function explainsWords(): boolean {
  return tifaPage.chosen('words') === 'on' && tifaPage.chosen('annotations') === 'on'
}
