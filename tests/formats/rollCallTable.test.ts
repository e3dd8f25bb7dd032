/** Roll calls in tables: who voted what with which bench is what the table says. */
import { describe, expect, it } from 'vitest';
import { benchCohesion } from '../../src/analysis/blocs.ts';
import { readAny } from '../../src/formats/index.ts';
import type { ReadOptions } from '../../src/formats/input.ts';
import { resolveDataset } from '../../src/model/dataset.ts';
import { RULES } from '../../src/scene/rules.ts';

async function read(tables: Record<string, string>, how: Partial<ReadOptions> = {}) {
  const files = Object.entries(tables).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
  const result = await readAny(files, { lang: 'en', today: '2026-01-01', rules: RULES, ...how });
  const raw = result?.raw;
  if (!raw) return { raw, told: result?.problems.problems.map(({ code }) => code), losses: [] };
  const nameOf = new Map(
    [...raw.people, ...raw.organizations].map(({ id, name }) => [
      id,
      typeof name === 'string' ? name : name['en'],
    ]),
  );
  return {
    raw,
    told: result.problems.problems.map(({ code }) => code),
    losses: result.losses.map(({ code, count }) => `${code} ${count}`),
    /** Of each vote, its day, and each option of a bench with who took it. */
    calls: raw.votes.map(({ name, when, votes = [] }) => [
      name,
      when,
      ...votes.map(
        ({ option, group, voters }) =>
          `${nameOf.get(group)} ${option}: ${voters.map((voter) => nameOf.get(voter)).join(', ')}`,
      ),
    ]),
  };
}

describe('a table of votes', () => {
  it.each([
    ['Deputado,Partido,Votação,Data,Voto', 'Sim', 'Não'],
    ['Abgeordnete,Partei,Abstimmung,Datum,Stimme', 'Ja', 'Nein'],
    ['Senador,Partido,Voto,Votación,Fecha', 'Sí', 'No'],
    ['member,party,vote,motion,date', 'Yes', 'No'],
    ['deputado_nome,deputado_siglaPartido,idVotacao,dataHoraVoto,voto', 'Sim', 'Não'],
  ])(
    '%s tells one vote from another, and reads its days as its column writes them',
    async (headings, yes, no) => {
      const columns = headings.toLowerCase().split(',');
      const at = (words: RegExp) => columns.findIndex((column) => words.test(column));
      const places = {
        voter: at(/deputado$|nome|abgeord|senador|member/),
        group: at(/part/),
        motion: at(/votação|abstimmung|votación|motion|idvotacao/),
        day: at(/dat|fecha/),
        option: at(/^(voto|stimme|vote)$/),
      };
      const row = (cells: Record<keyof typeof places, string>) =>
        columns
          .map(
            (_, i) =>
              Object.entries(places).flatMap(([key, k]) =>
                k === i ? cells[key as keyof typeof places] : [],
              )[0],
          )
          .join(',');
      const [first, second] = ['20/01/2024', '05/02/2024'];
      const { calls, losses } = await read({
        'a.csv': [
          headings,
          row({ voter: 'Ana', group: 'Red', motion: 'PEC 1', day: first, option: yes }),
          row({ voter: 'Bo', group: 'Red', motion: 'PEC 2', day: second, option: no }),
          row({ voter: 'Cid', group: 'Blue', motion: 'PEC 2', day: second, option: yes }),
        ].join('\n'),
      });
      expect(calls?.map(([, day, ...votes]) => [day, ...votes])).toEqual([
        ['2024-01-20', 'Red yes: Ana'],
        ['2024-02-05', 'Red no: Bo', 'Blue yes: Cid'],
      ]);
      expect(losses.filter((loss) => !/^(ids|field id)/.test(loss))).toEqual([]);
    },
  );

  it('is one though most of its words are not known, which are told', async () => {
    const { calls, losses } = await read({
      'a.csv':
        'member,party,vote,motion\nAna,Red,Aye (teller),A\nBo,Red,Proxy: No,A\nCid,Red,Yes,A\n',
    });
    expect(calls).toEqual([['A', 'XXXX', 'Red yes: Cid']]);
    expect(losses.join()).toMatch(/option/);
  });

  it('has columns of yes and no with the number of a vote, and none of a list of people', async () => {
    const wide = await read({ 'a.csv': 'Name,Party,HB 12,HB 13\nAna,Red,Y,N\nBo,Red,N,N\n' });
    expect(wide.raw?.votes).toHaveLength(2);
    const people = await read({ 'a.csv': 'Name,Party,Active,Retired\nAna,Red,yes,no\n' });
    expect(people.raw?.votes).toEqual([]);
  });

  it.each([
    ['English', 'member,party,vote', 'Aye', 'No'],
    ['Spanish', 'congresista,grupo_parlamentario,votacion', 'SI', 'NO'],
    ['Portuguese', 'deputado,partido,voto', 'Sim', 'Não'],
    ['French', 'député,groupe,vote', 'Pour', 'Contre'],
    ['German', 'Abgeordneter,Fraktion,Stimme', 'Ja', 'Nein'],
  ])('with headings in %s has a row for each vote of a member', async (_, headings, yes, no) => {
    const { calls } = await read({
      '2022-03-28.csv': `${headings}\nAna Ruiz,Red,${yes}\nBo Lind,Red,${yes}\nCid Paz,Red,${no}\nDora Sol,Blue,${no}\n`,
    });
    expect(calls).toEqual([
      [
        '2022-03-28',
        '2022-03-28',
        'Red yes: Ana Ruiz, Bo Lind',
        'Red no: Cid Paz',
        'Blue no: Dora Sol',
      ],
    ]);
  });

  it('keeps votes of several motions apart, by motion and day', async () => {
    const { calls, raw } = await read({
      'a.csv':
        'motion,date,member,party,vote\nFee,2020-01-02,Ana,Red,yes\nFee,2020-01-02,Bo,Red,no\nFee,2020-02-02,Ana,Red,no\nRoad,2020-01-02,Ana,Red,abstain\n',
    });
    expect(calls?.map(([name, when]) => [name, when])).toEqual([
      ['Fee', '2020-01-02'],
      ['Fee', '2020-02-02'],
      ['Road', '2020-01-02'],
    ]);
    expect(raw?.people).toHaveLength(2);
  });

  it.each([
    ['a name alone', 'Name,Party,Vote', ['Ana Ruiz', 'Bo Ruiz']],
    ['names in two columns', 'Vorname,Name,Fraktion,Stimme', ['Ana,Ruiz', 'Bo,Ruiz']],
    ['family names first', 'Apellidos,Nombre,Grupo,Voto', ['Ruiz,Ana', 'Ruiz,Bo']],
  ])('says who voted by %s', async (_, headings, [ana = '', bo = '']) => {
    const { calls, losses } = await read({
      'a.csv': `${headings}\n${ana},Red,Ja\n${bo},Blue,Nein\n`,
    });
    expect(calls).toEqual([['a', 'XXXX', 'Red yes: Ana Ruiz', 'Blue no: Bo Ruiz']]);
    expect(losses.filter((loss) => !/^(ids|field id)/.test(loss))).toEqual([]);
  });

  const THREE = ['a.csv', 'Title'];
  it.each([
    ['numero_scrutin,date_scrutin,titre,nom,prenom,groupe,position', 'Martin,Jean,Red,Pour'],
    ['rollcall number,date,title,last name,first name,party,vote', 'Martin,Jean,Red,Yes'],
    ['Acta,Fecha,Título,Apellido,Nombre,Bloque,Voto', 'Martin,Jean,Red,AFIRMATIVO'],
    ['rollcall,date,title,last name,first name,party,vote', 'Martin,Jean,Red,Yes'],
    ['numeroVotacion,fecha,titulo,apellidos,nombre,grupo,voto', 'Martin,Jean,Red,Sí'],
  ])('tells votes apart by their number: %s', async (headings, row) => {
    const { calls } = await read({
      'a.csv': [headings, ...[7, 8].map((n) => `${n},2016-03-01,${THREE[1]},${row}`)].join('\n'),
    });
    expect(calls).toEqual([
      ['Title', '2016-03-01', 'Red yes: Jean Martin'],
      ['Title', '2016-03-01', 'Red yes: Jean Martin'],
    ]);
  });

  it.each(['Diputado ID', 'CouncillorId', 'member_number'])(
    'tells two members of one name apart by their ids: %s',
    async (heading) => {
      const { calls } = await read({
        'a.csv': `vote_id,${heading},Diputado,Bloque,Voto\n7,11,Juan,Red,Sí\n7,12,Juan,Red,Sí\n7,13,Ana,Red,No\n`,
      });
      expect(calls).toEqual([['7', 'XXXX', 'Red yes: Juan, Juan', 'Red no: Ana']]);
    },
  );

  it('refuses two rows of one member in one vote that differ, with both lines, and reads equal ones once', async () => {
    const differing = await readAny(
      [
        {
          name: 'a.csv',
          bytes: new TextEncoder().encode(
            'vote_id,member,party,vote\n7,Juan,North,Yes\n7,Juan,South,Yes\n7,Ana,East,No\n',
          ),
        },
      ],
      { lang: 'en', today: '2026-01-01', rules: RULES },
    );
    expect(differing?.raw).toBeUndefined();
    expect(
      differing?.problems.problems.map(({ line, code, message }) => [line, code, message.en]),
    ).toEqual([
      [
        3,
        'voter-twice',
        '“Juan” has two rows in the vote “7”, which differ: the other is in line 2',
      ],
    ]);
    const { calls, losses } = await read({
      'a.csv': 'vote_id,member,vote\n7,Juan,Yes\n7,Juan,Yes\n7,Ana,No\n',
    });
    expect(calls).toEqual([['7', 'XXXX', 'No group stated yes: Juan', 'No group stated no: Ana']]);
    expect(losses).toContain('twice a.csv 1');
  });

  it('has columns that mean what the user says', async () => {
    const text = 'Wer,Was,Wie\nAna,Ley 1,Ja\nBo,Ley 2,Nein\n';
    const columns = { 'a.csv': { Wer: 'member', Was: 'motion', Wie: 'option' } };
    const { calls } = await read({ 'a.csv': text }, { columns });
    expect(calls?.map(([name, , ...votes]) => [name, ...votes])).toEqual([
      ['Ley 1', 'No group stated yes: Ana'],
      ['Ley 2', 'No group stated no: Bo'],
    ]);
  });

  it('tells two members of one name apart by their places', async () => {
    const { calls } = await read({
      'a.csv':
        'rollcall,senator,state,party,vote\n7,Smith,TX,Red,Yea\n7,Smith,NY,Red,Yea\n7,Lee,UT,Red,Nay\n8,Smith,NY,Red,Nay\n',
    });
    expect(calls).toEqual([
      ['7', 'XXXX', 'Red yes: Smith (TX), Smith (NY)', 'Red no: Lee'],
      ['8', 'XXXX', 'Red no: Smith (NY)'],
    ]);
  });

  it('reads rows once that differ in capitals, or in what one leaves empty', async () => {
    const { calls } = await read({
      'a.csv': 'vote_id,member,party,vote\n7,Juan,Red,Yes\n7,Juan,,yes\n7,Ana,Red,No\n',
    });
    expect(calls).toEqual([['7', 'XXXX', 'Red yes: Juan', 'Red no: Ana']]);
  });

  it.each([
    ['vote,date,member,party,option', 'Ley 1,2020-01-01,Ana,Red,SI', 'Ley 2,2020-01-01,Bo,Red,NO'],
    ['Vote,Legislator,Party,Vote cast', 'Ley 1,Ana,Red,Yes', 'Ley 2,Bo,Red,No'],
    ['voto,diputado,partido,opcion', 'Ley 1,Ana,Red,Sí', 'Ley 2,Bo,Red,No'],
    ['Title,Amendment,Member,Party,Vote', 'Ley,1,Ana,Red,Yes', 'Ley,2,Bo,Red,No'],
    ['motion,question,member,party,vote', 'Ley,Passage,Ana,Red,Yes', 'Ley,Recommit,Bo,Red,No'],
    ['Bill,Stage,Member,Party,Vote', 'Ley,First,Ana,Red,Yes', 'Ley,Second,Bo,Red,No'],
  ])('keeps two votes apart whose names are in other columns: %s', async (...rows) => {
    const { calls } = await read({ 'a.csv': rows.join('\n') });
    expect(calls?.map(([, , ...votes]) => votes)).toEqual([['Red yes: Ana'], ['Red no: Bo']]);
  });

  it('has no names of votes in a column that counts them', async () => {
    const { calls } = await read({
      'a.csv': 'member,party,option,votes\nAna,Red,Yes,1\nBo,Red,No,2\n',
    });
    expect(calls).toEqual([['a', 'XXXX', 'Red yes: Ana', 'Red no: Bo']]);
  });

  it('is not one of rows where a number is one of members', async () => {
    const { calls } = await read({
      'a.csv': 'numero,diputado,grupo,voto\n1,Ana,Red,Sí\n2,Bo,Red,No\n3,Cid,Red,No\n',
    });
    expect(calls).toHaveLength(1);
  });

  it('names everybody only where no row of a member is left out', async () => {
    const complete = async (row: string) => {
      const { raw } = await read({
        'a.csv': `member,party,vote\nAna,Red,Yes\nBo,Red,No\n${row}\n`,
      });
      return raw?.votes[0]?.roll_complete;
    };
    expect(await complete('Cy,Red,Yes')).toBe(true);
    expect(await complete('Cy,Red,')).toBeUndefined();
    expect(await complete('Cy,Red,Obstrução')).toBeUndefined();
  });

  it('is none where a questionnaire has a column for yes and one for no', async () => {
    const { raw } = await read({ 'a.csv': 'Name,Age,ja,nein\nAna,33,1,0\nBo,44,0,1\n' });
    expect(raw?.votes).toEqual([]);
  });

  it('is none where a list of people says what posts they have', async () => {
    const { raw } = await read({
      'a.csv': 'Name,Party,Position\nAna,Red,President\nBo,Red,President\n',
    });
    expect(raw?.votes).toEqual([]);
  });

  it('may have a column for each option, with a mark in one', async () => {
    const marks = ['1,0,0,0,0', '0,1,0,0,0', '0,0,1,0,0', '0,0,0,1,0', '0,0,0,0,1', '1,1,0,0,0'];
    const { calls, losses } = await read({
      '20240118_1-xls-data.csv': [
        'Wahlperiode,Sitzungnr,Abstimmnr,Fraktion/Gruppe,Name,Vorname,ja,nein,Enthaltung,ungültig,nichtabgegeben,Bezeichnung',
        ...marks.map((mark, i) => `20,147,1,Red,Name${i},Ana,${mark},Ana Name${i}`),
      ].join('\n'),
    });
    expect(calls).toEqual([
      [
        '20 147 1',
        '2024-01-18',
        'Red yes: Ana Name0',
        'Red no: Ana Name1',
        'Red abstain: Ana Name2',
        'Red not-voting: Ana Name4',
      ],
    ]);
    expect(losses.join()).toMatch(/option ungültig 1/);
    expect(losses).toContain('rows 20240118_1-xls-data.csv 1');
    expect(losses).toContain('attribute ja 1');
  });

  it('may be wide: members in rows, votes in columns', async () => {
    const { calls, losses } = await read({
      'a.csv':
        'member,party,seat,"Fee, 2020-01-02",Road\nAna,Red,12,yes,abstain\nBo,Red,13,no,\nCid,Blue,14,absent,no\n',
    });
    expect(calls).toEqual([
      ['Fee, 2020-01-02', '2020-01-02', 'Red yes: Ana', 'Red no: Bo', 'Blue absent: Cid'],
      ['Road', 'XXXX', 'Red abstain: Ana', 'Blue no: Cid'],
    ]);
    expect(losses).toContain('attribute seat 3');
  });

  it('tells what benches did, though no seats are in it', async () => {
    const { raw } = await read({
      'a.csv': 'member,party,vote\nAna,Red,yes\nBo,Red,yes\nCid,Red,no\nDora,Blue,no\n',
    });
    const dataset = resolveDataset(raw ?? expect.fail());
    const [vote = expect.fail()] = dataset.votes.values();
    expect(benchCohesion(dataset, vote).map(({ group, rebels }) => [group, rebels])).toEqual([
      ['red', ['cid']],
      ['blue', []],
    ]);
  });

  it('is read with the tables of Voteview', async () => {
    const { calls } = await read({
      'votes.csv':
        'congress,chamber,rollnumber,icpsr,cast_code,prob\n101,House,1,11,1,99\n101,House,1,12,6,98\n101,House,1,13,9,97\n101,House,1,14,0,\n',
      'members.csv':
        'congress,chamber,icpsr,party_code,bioname\n101,House,11,100,"RUIZ, Ana"\n101,House,12,200,"LIND, Bo"\n101,House,13,537,"PAZ, Cid"\n',
      // The table of votes alone has their session.
      'rollcalls.csv':
        'congress,chamber,rollnumber,date,session,clerk_rollnumber,vote_result,vote_desc\n101,House,1,1990-01-23,2,4,Passed,The fee\n',
    });
    expect(calls).toEqual([
      [
        'The fee',
        '1990-01-23',
        'Democratic Party yes: RUIZ, Ana',
        'Republican Party no: LIND, Bo',
        'party 537 not-voting: PAZ, Cid',
      ],
    ]);
  });

  it('tells a name that votes in several chambers: it may be of two people', async () => {
    const { told } = await read({
      'a.csv':
        'member,party,chamber,date,motion,vote\nJohn Smith,R,House,2024-01-10,Budget,Yea\nAnn Lee,D,House,2024-01-10,Budget,Nay\nJohn Smith,D,Senate,2024-01-11,Defence,Nay\nCarl Poe,R,Senate,2024-01-11,Defence,Yea\n',
    });
    expect(told).toContain('voter-in-two-chambers');
  });

  it('tells voters whose names differ in a title alone', async () => {
    const { told, raw } = await read({
      'a.csv':
        'vote_id,member,party,vote\n1,Dr. Ann Lee,Red,yes\n1,Bo,Red,no\n2,Ann Lee,Red,no\n2,Bo,Red,no\n',
    });
    expect(told).toContain('voters-alike');
    expect(raw?.people).toHaveLength(3);
  });

  it('is known by its headings where many of its words are not, and a row of totals is nobody', async () => {
    const { calls, losses } = await read({
      'a.csv':
        'Name,Party,Vote 1 (2020-01-02),Vote 2 (2020-02-03)\nAnn,Red,Y,N\nBob,Red,N,N\nCat,Blue,Y,QQ\nTotal,,2,0\nDan,Blue,ZZ,QQ\n',
    });
    expect(calls?.map(([name]) => name)).toEqual(['Vote 1 (2020-01-02)', 'Vote 2 (2020-02-03)']);
    expect(losses).toEqual(
      expect.arrayContaining(['option QQ 2', 'option ZZ 1', 'foreign a.csv 1']),
    );
  });

  it('is read with the tables of HowTheyVote and of OpenStates', async () => {
    const eu = await read({
      'member_votes.csv': 'vote_id,member_id,position,group_code\n7,1,FOR,EPP\n7,2,AGAINST,SD\n',
      'members.csv': 'id,first_name,last_name\n1,Ana,Ruiz\n2,Bo,Lind\n',
      'votes.csv': 'id,timestamp,display_title\n7,2021-05-06 10:00:00,On the fee\n',
    });
    expect(eu.calls).toEqual([['On the fee', '2021-05-06', 'EPP yes: Ana Ruiz', 'SD no: Bo Lind']]);
    const state = await read({
      'people.csv':
        'id,vote_event_id,option,voter_id,voter_name\nx1,v1,yes,p1,Ana Ruiz\nx2,v1,no,p2,Bo Lind\n',
      'events.csv': 'id,motion_text,start_date,result\nv1,Passage,2021-02-03,pass\n',
    });
    expect(state.calls?.[0]?.slice(0, 2)).toEqual(['Passage', '2021-02-03']);
    expect(state.raw?.votes[0]?.result).toBe('passed');
  });

  it('says what a word of its own means as the user does, and names the others', async () => {
    const table = { 'a.csv': 'member,party,vote\nAna,Red,yes\nBo,Red,no\nCid,Red,XX9\n' };
    expect((await read(table)).losses).toContain('option XX9 1');
    const said = await read(table, { voteOptions: { XX9: 'leave' } });
    expect(said.calls?.[0]?.slice(2)).toContain('Red leave: Cid');
  });

  it('is no table of people who are or are not something, and no table of links', async () => {
    const people = await read({
      'a.csv': 'name,party,is_current,is_minister\nAna,Red,yes,no\nBo,Blue,no,no\n',
    });
    expect([people.raw?.votes, people.raw?.people.length]).toEqual([[], 2]);
    const links = await read({ 'a.csv': 'source,target,vote\nAna,Fee,yes\nBo,Fee,no\n' });
    expect([links.raw?.votes, links.raw?.claims.length]).toEqual([[], 2]);
  });
});

describe('rows and columns that are no votes of members', () => {
  it('are left out and counted where they are totals, results or party lines', async () => {
    const { calls, losses } = await read({
      'a.csv':
        'Deputado,Partido,PEC 1,PL 2\nOrientação Governo,,Não,Sim\nAna Lua,PT,Sim,Não\nBia Sol,PL,Não,Sim\nResultado,,Não,Sim\nTotal,,1,1\n',
    });
    expect(calls?.[0]).toEqual(['PEC 1', 'XXXX', 'PT yes: Ana Lua', 'PL no: Bia Sol']);
    expect(losses).toContain('foreign a.csv 3');
  });
  it('are told of where a voter has no party and most have one', async () => {
    const rows = ['Ana,Red,Yes', 'Bo,Red,No', 'Cy,Blue,No', 'Dee,Blue,Yes', 'The Speaker,,Yes'];
    const { told } = await read({
      'a.csv': `member,party,vote,motion\n${rows.map((row) => `${row},Bill 1`).join('\n')}\n`,
    });
    expect(told).toContain('voter-without-party');
  });
  it('are told of where nothing but yes and no makes a column one of votes', async () => {
    const { told, calls } = await read({
      'a.csv': 'Congresista,Bancada,Reelecto,Votación PL 1\nAna,Rojo,Sí,No\nBo,Azul,No,Sí\n',
    });
    expect(calls?.map(([name]) => name)).toEqual(['Reelecto', 'Votación PL 1']);
    expect(told).toContain('only-yes-and-no');
  });
  it('are left out where votes have other words, or where the heading says what was done', async () => {
    const { calls, losses } = await read({
      'a.csv':
        'Congresista,Bancada,PL 1,PL 2,Suplente,Asistió\nAna,Rojo,A favor,En contra,No,Sí\nBo,Azul,En contra,A favor,Sí,No\n',
    });
    expect(calls?.map(([name]) => name)).toEqual(['PL 1', 'PL 2']);
    expect(losses).toContain('attribute Suplente 2');
    expect(losses).toContain('attribute Asistió 2');
  });
});

describe('a vote that is named in the first of its rows alone', () => {
  it('has all of them, and that is told', async () => {
    const { calls, told } = await read({
      'k.csv':
        'motion,date,member,party,vote\nBill 1,2020-01-01,Ann,Red,yes\n,,Bo,Blue,no\n,,Cy,Blue,no\nBill 2,2020-01-02,Dee,Red,no\n',
    });
    expect(calls).toEqual([
      ['Bill 1', '2020-01-01', 'Red yes: Ann', 'Blue no: Bo, Cy'],
      ['Bill 2', '2020-01-02', 'Red no: Dee'],
    ]);
    expect(told).toContain('vote-carried');
  });
  it('is a mistake where none is above', async () => {
    const { raw, told } = await read({
      'k.csv': 'motion,date,member,party,vote\n,,Bo,Blue,no\nBill 1,2020-01-01,Ann,Red,yes\n',
    });
    expect(raw).toBeUndefined();
    expect(told).toContain('vote-missing');
  });
});
