/**
 * The people, organizations and posts of Popolo documents, each added once, wherever it is
 * described or named.
 */
import { append } from '../model/lists.ts';
import type { Citation } from '../model/schema.ts';
import { type Builder, folded, slug } from './builder.ts';
import { type Fields, fieldsOf, listOfFields, textOf } from './fields.ts';
import { localized, m, nameList } from '../words/index.ts';

/** Classifications of organizations, as ids -> those of a dataset. */
const CLASSES: Record<string, string> = {
  'political-party': 'party',
  party: 'party',
  partido: 'party',
  'parliamentary-group': 'bench',
  'political-group': 'bench',
  faction: 'bench',
  bench: 'bench',
  bancada: 'bench',
  legislature: 'legislature',
  chamber: 'legislature',
  parliament: 'legislature',
  committee: 'committee',
};

/** Classes of Popolo, each with its own ids: a person and an organization may both be "1". */
type Space = 'person' | 'organization' | 'post' | 'area' | 'event' | 'motion' | 'speech' | 'vote';

/** Fields that every class of Popolo may have. */
interface Shared {
  summary?: Record<string, string>;
  other_names?: string[];
  links?: string[];
}

export class PopoloThings {
  private readonly people = new Set<string>();
  private readonly bodies = new Set<string>();
  private readonly classifications = new Map<string, string>();
  private readonly parents = new Set<string>();
  /** The days on which people died: nobody sits on. */
  readonly deaths = new Map<string, string>();

  constructor(private readonly builder: Builder) {}

  idOf(space: Space, foreign: string): string {
    return this.builder.things.spaced(space, foreign);
  }

  citations(given: unknown): Citation[] {
    return listOfFields(given).flatMap((one): Citation[] => {
      const source = this.builder.source({ title: one['note'] ?? one['title'], url: one['url'] });
      return source === undefined ? [] : [{ source }];
    });
  }

  shared(one: Fields): Shared {
    const { builder } = this;
    const names = [
      ...new Set(listOfFields(one['other_names']).flatMap(({ name }) => builder.words(name) ?? [])),
    ].filter((name) => name !== one['name']);
    // Images are kept as links.
    const addresses = [
      ...[...listOfFields(one['links']), ...listOfFields(one['images'])].map(({ url }) => url),
      one['image'],
    ];
    const links = [...new Set(addresses.flatMap((url) => builder.webAddress(url) ?? []))];
    return {
      summary:
        builder.about(one['summary']) ??
        builder.about(one['biography']) ??
        builder.about(one['description']),
      other_names: names.length ? names : undefined,
      links: links.length ? links : undefined,
    };
  }

  person(one: Fields): string | undefined {
    const { builder } = this;
    const name =
      builder.words(one['name']) ??
      builder.words([one['given_name'], one['family_name']].map(textOf).filter(Boolean).join(' '));
    const foreign = textOf(one['id']) ?? name;
    if (foreign === undefined) return undefined;
    const key = `person ${foreign}`;
    const id = this.idOf('person', foreign);
    if (this.people.has(key)) return id;
    this.people.add(key);
    const died = builder.day(one['death_date']);
    if (died !== undefined) this.deaths.set(id, died);
    const gender = textOf(one['gender'])?.toLowerCase();
    builder.raw.people.push({
      id,
      name: builder.nameOf(id, name, foreign),
      sort_name: builder.words(one['sort_name']),
      gender: gender === 'male' || gender === 'female' ? gender : undefined,
      ...this.shared(one),
    });
    return id;
  }

  organization(one: Fields): string | undefined {
    const { builder } = this;
    const name = builder.words(one['name']);
    const foreign = textOf(one['id']) ?? name;
    if (foreign === undefined) return undefined;
    // One that is embedded by its name alone is the one of that name.
    const described = textOf(one['id']) === undefined ? this.describedAs(name) : undefined;
    if (described !== undefined) return described;
    const key = `organization ${foreign}`;
    const id = this.idOf('organization', foreign);
    if (this.bodies.has(key)) return id;
    this.bodies.add(key);
    const classification = this.classOf(one);
    this.classifications.set(id, classification);
    const parent = textOf(one['parent_id']) ?? textOf(fieldsOf(one['parent'])['id']);
    if (parent !== undefined) this.parents.add(parent);
    const seats = Number(one['seats']);
    builder.organization(id, builder.nameOf(id, name, foreign), classification, {
      parent: parent === undefined ? undefined : this.idOf('organization', parent),
      seats: Number.isInteger(seats) && seats > 0 ? seats : undefined,
      founding_date: builder.date(one['founding_date']),
      dissolution_date: builder.date(one['dissolution_date']),
      ...this.shared(one),
    });
    return id;
  }

  private classOf(one: Fields): string {
    const word = textOf(one['classification']);
    if (word === undefined) return 'organization';
    const id = slug(word);
    const known = Object.hasOwn(CLASSES, id) ? CLASSES[id] : undefined;
    return known ?? this.builder.kind(word);
  }

  /** Whether a described organization is a party or a bench. @param id in the dataset */
  isPartyOrBench(id: string): boolean {
    return ['party', 'bench'].includes(this.classifications.get(id) ?? 'organization');
  }

  /** Adds parent organizations that no file describes. */
  addParents(): void {
    for (const parent of this.parents) this.known('organization', parent);
  }

  post(one: Fields): string | undefined {
    const label = this.builder.words(one['label']) ?? this.builder.words(one['role']);
    const foreign = textOf(one['id']) ?? label;
    if (foreign === undefined) return undefined;
    const key = `post ${foreign}`;
    const id = this.idOf('post', foreign);
    if (this.bodies.has(key)) return id;
    this.bodies.add(key);
    const organization = this.organizationOf(one);
    this.builder.raw.posts.push({
      id,
      label: this.builder.nameOf(id, label, foreign),
      organization,
      ...this.shared(one),
    });
    return id;
  }

  /**
   * The person that an object embeds, or names by id: in a field such as `person`, or `person_id`.
   */
  personOf(one: Fields, field = 'person'): string | undefined {
    const embedded = one[field];
    if (typeof embedded === 'object' && embedded !== null) {
      const inner = fieldsOf(embedded);
      const named = textOf(inner['id']) === undefined ? this.oneNamed(inner['name']) : undefined;
      return named ?? this.person(inner);
    }
    const foreign = textOf(one[`${field}_id`]);
    return foreign === undefined ? undefined : this.known('person', foreign);
  }

  postOf(one: Fields): string | undefined {
    const embedded = one['post'];
    if (typeof embedded === 'object' && embedded !== null) return this.post(fieldsOf(embedded));
    const foreign = textOf(one['post_id']);
    return foreign === undefined ? undefined : this.known('post', foreign);
  }

  organizationOf(
    one: Fields,
    field = 'organization',
    classification = 'organization',
  ): string | undefined {
    const embedded = one[field];
    if (typeof embedded === 'object' && embedded !== null)
      return this.organization(fieldsOf(embedded));
    const foreign = textOf(one[`${field}_id`]);
    // EveryPolitician's word for a party that it does not know.
    return foreign === undefined || foreign === 'unknown'
      ? undefined
      : this.known('organization', foreign, classification);
  }

  /**
   * The bench or party that a vote, count or seat names: in `group`, as Popolo has it, or in
   * `party`, as parliaments write it; embedded, by its id, or by its name.
   */
  benchOf(one: Fields): string | undefined {
    for (const field of ['group', 'party', 'bench', 'on_behalf_of']) {
      const embedded = one[field];
      const name = textOf(one[`${field}_name`]) ?? textOf(embedded);
      const found =
        this.organizationOf(one, field, field === 'party' ? 'party' : 'bench') ??
        (name === undefined ? undefined : this.organizationNamed(name));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The organization of a name, described or new. */
  private organizationNamed(name: string): string | undefined {
    const words = this.builder.words(name);
    if (words === undefined) return undefined;
    const known = this.named.get(words) ?? this.findNamed(words);
    if (known !== undefined) this.named.set(words, known);
    return known;
  }
  private readonly named = new Map<string, string>();
  private findNamed(words: string): string | undefined {
    return this.describedAs(words) ?? this.organization({ name: words, classification: 'bench' });
  }
  /** The organization that has some words as its name or id. */
  private describedAs(words: string | undefined): string | undefined {
    if (words === undefined) return undefined;
    return this.builder.raw.organizations.find(
      (one) => one.name === words || one.short_name === words || one.id === words,
    )?.id;
  }

  /** The one person of a name that is described; undefined where none is, or several. */
  private oneNamed(name: unknown): string | undefined {
    const words = this.builder.words(name);
    const found = this.builder.raw.people.filter((one) => one.name === words);
    return found.length === 1 ? found[0]?.id : undefined;
  }
  /** Ids of the people of each name, once a vote names somebody by it. */
  private idsByName: Map<string, string[]> | undefined;
  private namedPeople(): Map<string, string[]> {
    if (this.idsByName) return this.idsByName;
    const ids = new Map<string, string[]>();
    for (const { id, name } of this.builder.raw.people)
      if (typeof name === 'string') append(ids, folded(name), id);
    this.idsByName = ids;
    return ids;
  }
  /**
   * The person of a name: the one that is described, or a new one.
   * @returns undefined, with a warning, where several have it
   */
  personNamed(given: string): string | undefined {
    const { builder } = this;
    const name = builder.words(given);
    if (name === undefined) return undefined;
    const named = this.namedPeople();
    const [known, ...others] = named.get(folded(name)) ?? [];
    if (known === undefined) {
      const added = this.person({ name });
      if (added !== undefined) named.set(folded(name), [added]);
      return added;
    }
    if (!others.length) return known;
    builder.warn(
      { file: builder.file },
      'name-ambiguous',
      localized((lang) =>
        m.formats.sheets.sharedName(lang, {
          name,
          ids: nameList(lang, [known, ...others].slice(0, 5)),
        }),
      ),
      localized(m.formats.sheets.writeTheId),
    );
    return undefined;
  }

  /**
   * The id in the dataset of something that is named by its foreign id; where no file describes it,
   * it is added under that name.
   */
  known(
    space: 'person' | 'organization' | 'post',
    foreign: string,
    classification = 'organization',
  ): string {
    const id = this.idOf(space, foreign);
    const added = space === 'person' ? this.people : this.bodies;
    const key = `${space} ${foreign}`;
    if (added.has(key)) return id;
    added.add(key);
    this.builder.leave('stubs', localized(m.formats.popoloRead.undescribed));
    const name = this.builder.nameOf(id, foreign);
    if (space === 'person') this.builder.raw.people.push({ id, name });
    else if (space === 'post') this.builder.raw.posts.push({ id, label: name });
    else {
      this.classifications.set(id, classification);
      this.builder.organization(id, name, classification);
    }
    return id;
  }
}
