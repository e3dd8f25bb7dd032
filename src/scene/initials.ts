/**
 * The initials of the first and the last word of a name that begin with a capital, or its first
 * letter.
 */
export const initialsOf = (name: string): string => {
  const [first = name, ...others] = name.split(/\s+/).filter((w) => /^\p{Lu}/u.test(w));
  const words = [first, ...others.slice(-1)];
  return words
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
};
