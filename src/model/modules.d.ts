/** edtf ships no types; this is the part of it that is used. */
declare module 'edtf' {
  export default function edtf(text: string, options?: { types?: string[] }): unknown;
}
