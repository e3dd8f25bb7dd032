/**
 * The class of a page whose address asks for another day than its picture's, until its program has
 * read the address (app/tokens.css).
 */
export const OTHER_DAY = 'otherDay';
