/** Words for a status: nothing grows firmer on the way in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, m } from '../../src/words/index.ts';
import { saysAllegation, splitLabel, statusOf } from '../../src/formats/statuses.ts';

describe('a phrase for a status', () => {
  it.each([
    ['confirmed', 'confirmed'],
    ['Verified', 'confirmed'],
    ['comprobado', 'confirmed'],
    ['reported', 'reported'],
    ['true', 'reported'],
    ['vigente', 'reported'],
    ['alleged', 'alleged'],
    ['presunta', 'alleged'],
    ['under investigation', 'alleged'],
    ['en investigación', 'alleged'],
    ['acquitted', 'alleged'],
    ['denied', 'denied'],
    ['desmentido', 'denied'],
    ['promesa', 'promised'],
    ['previsto', 'expected'],
    ['confirmed false', 'denied'],
    ['proven false', 'denied'],
    ['verified hoax', 'denied'],
    ['reported as false', 'denied'],
    ['confirmado como falso', 'denied'],
    ['not verified', 'alleged'],
    ['no confirmado', 'alleged'],
    ['sin confirmar', 'alleged'],
    ['not denied', 'alleged'],
    ['confirmation pending', 'alleged'],
    ['pendiente de confirmación', 'alleged'],
    ['currently disputed', 'alleged'],
    ['active investigation', 'alleged'],
    ['true?', 'alleged'],
    ['possibly false', 'alleged'],
    ['confirmed report', 'reported'],
    ['provenance unclear', undefined],
    ['confirmed by nobody', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%j is %j', (phrase, status) => {
    expect(statusOf(phrase)).toBe(status);
  });

  it('never becomes a fact by a word of doubt or denial, wherever it stands', () => {
    const facts = ['confirmed', 'verified', 'proven', 'reported', 'true', 'confirmado', 'cierto'];
    const doubts = [
      'not',
      'false',
      'hoax',
      'pending',
      'unclear',
      'disputed',
      'no',
      'falso',
      'never',
      '?',
    ];
    const unknown = fc.stringMatching(/^[a-z]{1,8}$/);
    const phrase = fc
      .tuple(
        fc.array(fc.oneof(fc.constantFrom(...facts), unknown), { maxLength: 3 }),
        fc.constantFrom(...doubts),
        fc.array(fc.oneof(fc.constantFrom(...facts), unknown), { maxLength: 3 }),
      )
      .map(([before, doubt, after]) => [...before, doubt, ...after].join(' '));
    fc.assert(
      fc.property(phrase, (text) => {
        expect(['confirmed', 'reported']).not.toContain(statusOf(text));
      }),
    );
  });
});

describe('a label', () => {
  it('that says itself that it is an allegation is known as one', () => {
    for (const label of ['alleged accomplice', 'allegedly paid', 'presunto cómplice', 'supuesta'])
      expect(saysAllegation(label), label).toBe(true);
    for (const label of ['paid', 'accuses', 'claims adjuster', 'head of investigations', ''])
      expect(saysAllegation(label), label).toBe(false);
  });

  it.each(
    LOCALES.flatMap((lang) =>
      Object.entries(m.prose.marks).map(([status, mark]) => [lang, status, mark(lang)] as const),
    ),
  )('with our own mark in %s for %s is read as it was written', (_, status, mark) => {
    expect(splitLabel(`paid (${mark})`)).toEqual({
      label: 'paid',
      status: status === 'unsourced' ? 'reported' : status,
    });
  });
});

describe('brackets at the end of a label', () => {
  it.each([
    ['paid (alleged)', 'paid', 'alleged'],
    ['pagó a (acusación, con desmentido)', 'pagó a', 'alleged'],
    ['paid (confirmed false)', 'paid', 'denied'],
    ['paid (not confirmed)', 'paid', 'alleged'],
    ['paid (unsourced)', 'paid', 'reported'],
    ['voted (yes)', 'voted (yes)', undefined],
    ['votó (sí)', 'votó (sí)', undefined],
    ['works at (current)', 'works at (current)', undefined],
    ['voted (no)', 'voted (no)', undefined],
    ['owns (51 %)', 'owns (51 %)', undefined],
    ['(alleged)', '(alleged)', undefined],
  ])('of %j are a status or stay', (label, left, status) => {
    expect(splitLabel(label)).toEqual(
      status === undefined ? { label: left } : { label: left, status },
    );
  });
});
