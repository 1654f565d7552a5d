/** What is looked for of a query, in UTF-16 units: nobody types more, and what is pasted is known by its beginning. */
export const longestQuery = 300
