/** The id of a category in the index of the glossary: `leadership & loyalty` → `leadership-loyalty`. */
export function categoryId(category: string): string {
  return category.replaceAll(/[^a-z]+/g, '-')
}
