import { n as plain, r as plural, t as message } from "./message-3VEDomgY.js";
import { a as OPTIONS, s as STATUSES, u as localized } from "./chain-B7xqVK_X.js";
// src/model/memo.ts
/** Remembers what a function of one text gave: for texts of which a dataset has few, asked for again and again. */
function memo(work) {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		let found = known.get(text);
		if (found === void 0 && !known.has(text)) known.set(text, found = work(text));
		return found;
	};
}
// src/words/compiled/vocabulary.ts
var $status = {
	confirmed: /* @__PURE__ */ plain({
		en: "confirmed",
		es: "confirmado"
	}),
	reported: /* @__PURE__ */ plain({
		en: "reported",
		es: "informado"
	}),
	promised: /* @__PURE__ */ plain({
		en: "promised",
		es: "prometido"
	}),
	expected: /* @__PURE__ */ plain({
		en: "expected",
		es: "previsto"
	}),
	alleged: /* @__PURE__ */ plain({
		en: "alleged",
		es: "presunto"
	}),
	opinion: /* @__PURE__ */ plain({
		en: "opinion",
		es: "opinión"
	}),
	unsourced: /* @__PURE__ */ plain({
		en: "unsourced",
		es: "sin fuente"
	}),
	denied: /* @__PURE__ */ plain({
		en: "denial",
		es: "desmentido"
	})
};
var $statusMeans = {
	confirmed: /* @__PURE__ */ plain({
		en: "told as confirmed: by those it concerns, a court or a record",
		es: "contado como confirmado: por quienes atañe, un tribunal o un registro"
	}),
	reported: /* @__PURE__ */ plain({
		en: "a source tells it as something that happened",
		es: "una fuente lo cuenta como algo que ocurrió"
	}),
	promised: /* @__PURE__ */ plain({
		en: "somebody said that they would; not that they did",
		es: "alguien dijo que lo haría; no que lo hizo"
	}),
	expected: /* @__PURE__ */ plain({
		en: "foreseen at the time; not that it came about",
		es: "previsto entonces; no que haya ocurrido"
	}),
	alleged: /* @__PURE__ */ plain({
		en: "somebody says so of somebody; it is not established",
		es: "alguien lo dice de alguien; no está establecido"
	}),
	opinion: /* @__PURE__ */ plain({
		en: "somebody’s judgement, not something to be checked",
		es: "el juicio de alguien, no algo que se compruebe"
	}),
	unsourced: /* @__PURE__ */ plain({
		en: "no source is named for it",
		es: "no se nombra ninguna fuente"
	}),
	denied: /* @__PURE__ */ plain({
		en: "somebody says that it is not so",
		es: "alguien dice que no es así"
	})
};
var $option = {
	yes: /* @__PURE__ */ plain({
		en: "for",
		es: "a favor"
	}),
	no: /* @__PURE__ */ plain({
		en: "against",
		es: "en contra"
	}),
	abstain: /* @__PURE__ */ plain({
		en: "abstaining",
		es: "abstención"
	}),
	paired: /* @__PURE__ */ plain({
		en: "paired",
		es: "pareado"
	}),
	"walk-out": /* @__PURE__ */ plain({
		en: "walked out",
		es: "se retiró"
	}),
	"not-voting": /* @__PURE__ */ plain({
		en: "not voting",
		es: "no votó"
	}),
	absent: /* @__PURE__ */ plain({
		en: "absent",
		es: "ausente"
	}),
	leave: /* @__PURE__ */ plain({
		en: "on leave",
		es: "con licencia"
	}),
	present: /* @__PURE__ */ plain({
		en: "presiding",
		es: "dirigía la sesión"
	})
};
var $optionCount = {
	yes: /* @__PURE__ */ message({
		en: (i) => `${i.n} for`,
		es: (i) => `${i.n} a favor`
	}),
	no: /* @__PURE__ */ message({
		en: (i) => `${i.n} against`,
		es: (i) => `${i.n} en contra`
	}),
	abstain: /* @__PURE__ */ message({
		en: (i) => `${i.n} abstaining`,
		es: (i) => `${plural("es", i.n, {
			one: () => `${i.n} abstención`,
			other: () => `${i.n} abstenciones`
		})}`
	}),
	paired: /* @__PURE__ */ message({
		en: (i) => `${i.n} paired`,
		es: (i) => `${plural("es", i.n, {
			one: () => `${i.n} pareado`,
			other: () => `${i.n} pareados`
		})}`
	}),
	"walk-out": /* @__PURE__ */ message({
		en: (i) => `${i.n} walked out`,
		es: (i) => `${plural("es", i.n, {
			one: () => `${i.n} se retiró`,
			other: () => `${i.n} se retiraron`
		})}`
	}),
	"not-voting": /* @__PURE__ */ message({
		en: (i) => `${i.n} not voting`,
		es: (i) => `${plural("es", i.n, {
			one: () => `${i.n} no votó`,
			other: () => `${i.n} no votaron`
		})}`
	}),
	absent: /* @__PURE__ */ message({
		en: (i) => `${i.n} absent`,
		es: (i) => `${plural("es", i.n, {
			one: () => `${i.n} ausente`,
			other: () => `${i.n} ausentes`
		})}`
	}),
	leave: /* @__PURE__ */ message({
		en: (i) => `${i.n} on leave`,
		es: (i) => `${i.n} con licencia`
	}),
	present: /* @__PURE__ */ message({
		en: (i) => `${i.n} presiding`,
		es: (i) => `${plural("es", i.n, {
			one: () => `${i.n} dirigía la sesión`,
			other: () => `${i.n} dirigían la sesión`
		})}`
	})
};
var $optionHeading = {
	yes: /* @__PURE__ */ plain({
		en: "for",
		es: "a favor"
	}),
	no: /* @__PURE__ */ plain({
		en: "against",
		es: "en contra"
	}),
	abstain: /* @__PURE__ */ plain({
		en: "abstaining",
		es: "abstenciones"
	}),
	paired: /* @__PURE__ */ plain({
		en: "paired",
		es: "pareados"
	}),
	"walk-out": /* @__PURE__ */ plain({
		en: "walked out",
		es: "se retiraron"
	}),
	"not-voting": /* @__PURE__ */ plain({
		en: "not voting",
		es: "no votaron"
	}),
	absent: /* @__PURE__ */ plain({
		en: "absent",
		es: "ausentes"
	}),
	leave: /* @__PURE__ */ plain({
		en: "on leave",
		es: "con licencia"
	}),
	present: /* @__PURE__ */ plain({
		en: "presiding",
		es: "dirigían la sesión"
	})
};
var $verb = {
	yes: /* @__PURE__ */ plain({
		en: "voted for",
		es: "votó a favor"
	}),
	no: /* @__PURE__ */ plain({
		en: "voted against",
		es: "votó en contra"
	}),
	abstain: /* @__PURE__ */ plain({
		en: "abstained",
		es: "se abstuvo"
	}),
	paired: /* @__PURE__ */ plain({
		en: "was paired and did not vote",
		es: "estuvo pareado y no votó"
	}),
	"walk-out": /* @__PURE__ */ plain({
		en: "walked out",
		es: "se retiró antes de votar"
	}),
	"not-voting": /* @__PURE__ */ plain({
		en: "did not vote",
		es: "no votó"
	}),
	absent: /* @__PURE__ */ plain({
		en: "was absent",
		es: "estuvo ausente"
	}),
	leave: /* @__PURE__ */ plain({
		en: "was on leave",
		es: "estaba con licencia"
	}),
	present: /* @__PURE__ */ plain({
		en: "presided and did not vote",
		es: "dirigía la sesión y no votó"
	})
};
var $inVote = {
	yes: /* @__PURE__ */ message({
		en: (i) => `voted in favour in ${i.vote}`,
		es: (i) => `votó a favor en ${i.vote}`
	}),
	no: /* @__PURE__ */ message({
		en: (i) => `voted against in ${i.vote}`,
		es: (i) => `votó en contra en ${i.vote}`
	}),
	abstain: /* @__PURE__ */ message({
		en: (i) => `abstained in ${i.vote}`,
		es: (i) => `se abstuvo en ${i.vote}`
	}),
	paired: /* @__PURE__ */ message({
		en: (i) => `was paired in ${i.vote} and did not vote`,
		es: (i) => `estuvo pareado en ${i.vote} y no votó`
	}),
	"walk-out": /* @__PURE__ */ message({
		en: (i) => `walked out before ${i.vote}`,
		es: (i) => `se retiró antes de ${i.vote}`
	}),
	"not-voting": /* @__PURE__ */ message({
		en: (i) => `did not vote in ${i.vote}`,
		es: (i) => `no votó en ${i.vote}`
	}),
	absent: /* @__PURE__ */ message({
		en: (i) => `was absent from ${i.vote}`,
		es: (i) => `estuvo ausente en ${i.vote}`
	}),
	leave: /* @__PURE__ */ message({
		en: (i) => `was on leave at the time of ${i.vote}`,
		es: (i) => `estaba con licencia durante ${i.vote}`
	}),
	present: /* @__PURE__ */ message({
		en: (i) => `presided over ${i.vote} and did not vote`,
		es: (i) => `dirigió ${i.vote} y no votó`
	})
};
var $kind = {
	person: /* @__PURE__ */ plain({
		en: "person",
		es: "persona"
	}),
	group: /* @__PURE__ */ plain({
		en: "group",
		es: "grupo"
	}),
	organization: /* @__PURE__ */ plain({
		en: "organization",
		es: "organización"
	}),
	post: /* @__PURE__ */ plain({
		en: "post",
		es: "cargo"
	}),
	event: /* @__PURE__ */ plain({
		en: "event",
		es: "hecho"
	}),
	vote: /* @__PURE__ */ plain({
		en: "vote",
		es: "votación"
	}),
	document: /* @__PURE__ */ plain({
		en: "document",
		es: "documento"
	}),
	place: /* @__PURE__ */ plain({
		en: "place",
		es: "lugar"
	}),
	thing: /* @__PURE__ */ plain({
		en: "thing",
		es: "elemento"
	})
};
var $kinds = {
	person: /* @__PURE__ */ plain({
		en: "people",
		es: "personas"
	}),
	group: /* @__PURE__ */ plain({
		en: "groups",
		es: "grupos"
	}),
	organization: /* @__PURE__ */ plain({
		en: "organizations",
		es: "organizaciones"
	}),
	post: /* @__PURE__ */ plain({
		en: "posts",
		es: "cargos"
	}),
	event: /* @__PURE__ */ plain({
		en: "events",
		es: "hechos"
	}),
	vote: /* @__PURE__ */ plain({
		en: "votes",
		es: "votaciones"
	}),
	document: /* @__PURE__ */ plain({
		en: "documents",
		es: "documentos"
	}),
	place: /* @__PURE__ */ plain({
		en: "places",
		es: "lugares"
	}),
	thing: /* @__PURE__ */ plain({
		en: "things",
		es: "elementos"
	})
};
var $kinship = {
	father: /* @__PURE__ */ plain({
		en: "is the father of",
		es: "es el padre de"
	}),
	mother: /* @__PURE__ */ plain({
		en: "is the mother of",
		es: "es la madre de"
	}),
	son: /* @__PURE__ */ plain({
		en: "is a son of",
		es: "es hijo de"
	}),
	daughter: /* @__PURE__ */ plain({
		en: "is a daughter of",
		es: "es hija de"
	}),
	brother: /* @__PURE__ */ plain({
		en: "is a brother of",
		es: "es hermano de"
	}),
	sister: /* @__PURE__ */ plain({
		en: "is a sister of",
		es: "es hermana de"
	}),
	spouse: /* @__PURE__ */ plain({
		en: "is the spouse of",
		es: "es cónyuge de"
	})
};
var $voteStatus = {
	held: /* @__PURE__ */ plain({
		en: "held",
		es: "realizada"
	}),
	scheduled: /* @__PURE__ */ plain({
		en: "scheduled",
		es: "programada"
	}),
	cancelled: /* @__PURE__ */ plain({
		en: "cancelled",
		es: "cancelada"
	}),
	superseded: /* @__PURE__ */ plain({
		en: "scheduled, and never held",
		es: "programada y nunca realizada"
	})
};
var $voteResult = {
	passed: /* @__PURE__ */ plain({
		en: "passed",
		es: "aprobada"
	}),
	failed: /* @__PURE__ */ plain({
		en: "failed",
		es: "rechazada"
	})
};
var $relations = {
	"member-of": {
		label: /* @__PURE__ */ plain({
			en: "is or was a member of",
			es: "integra o integró"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "has or had as a member",
			es: "tiene o tuvo como integrante a"
		})
	},
	leads: {
		label: /* @__PURE__ */ plain({
			en: "leads or led",
			es: "dirige o dirigió"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "is or was led by",
			es: "tiene o tuvo como líder a"
		})
	},
	"holds-post": {
		label: /* @__PURE__ */ plain({
			en: "holds or held the post",
			es: "ocupa u ocupó el cargo"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "is or was held by",
			es: "lo ocupa u ocupó"
		})
	},
	appointed: {
		label: /* @__PURE__ */ plain({
			en: "appointed",
			es: "nombró a"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "was appointed by",
			es: "recibió el nombramiento de"
		})
	},
	dismissed: {
		label: /* @__PURE__ */ plain({
			en: "dismissed",
			es: "destituyó a"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "was dismissed by",
			es: "perdió el cargo por decisión de"
		})
	},
	succeeds: {
		label: /* @__PURE__ */ plain({
			en: "succeeds",
			es: "sucede a"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "is succeeded by",
			es: "tiene como sucesor a"
		})
	},
	"relative-of": {
		label: /* @__PURE__ */ plain({
			en: "is a relative of",
			es: "es pariente de"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "is a relative of",
			es: "es pariente de"
		})
	},
	"allied-with": {
		label: /* @__PURE__ */ plain({
			en: "is allied with",
			es: "tiene alianza con"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "is allied with",
			es: "tiene alianza con"
		})
	},
	backs: {
		label: /* @__PURE__ */ plain({
			en: "backs",
			es: "respalda a"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "is backed by",
			es: "tiene el respaldo de"
		})
	},
	opposes: {
		label: /* @__PURE__ */ plain({
			en: "opposes",
			es: "se opone a"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "is opposed by",
			es: "tiene la oposición de"
		})
	},
	accuses: {
		label: /* @__PURE__ */ plain({
			en: "accuses",
			es: "acusa a"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "is accused by",
			es: "recibe la acusación de"
		})
	},
	denies: {
		label: /* @__PURE__ */ plain({
			en: "denies what is said about",
			es: "niega lo dicho sobre"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "is spoken of in a denial by",
			es: "figura en un desmentido de"
		})
	},
	criticises: {
		label: /* @__PURE__ */ plain({
			en: "criticises",
			es: "critica a"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "is criticised by",
			es: "recibe la crítica de"
		})
	},
	defends: {
		label: /* @__PURE__ */ plain({
			en: "defends",
			es: "defiende a"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "is defended by",
			es: "tiene la defensa de"
		})
	},
	"comments-on": {
		label: /* @__PURE__ */ plain({
			en: "speaks of",
			es: "habla de"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "is spoken of by",
			es: "figura en dichos de"
		})
	},
	stated: {
		label: /* @__PURE__ */ plain({
			en: "states",
			es: "declara"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "was stated by",
			es: "lo declara"
		})
	},
	promised: {
		label: /* @__PURE__ */ plain({
			en: "makes a promise about",
			es: "hace una promesa sobre"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "has a promise from",
			es: "recibe una promesa de"
		})
	},
	paid: {
		label: /* @__PURE__ */ plain({
			en: "paid",
			es: "pagó a"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "was paid by",
			es: "recibió un pago de"
		})
	},
	"profited-from": {
		label: /* @__PURE__ */ plain({
			en: "profited from",
			es: "obtuvo ganancias de"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "gave a profit to",
			es: "dio ganancias a"
		})
	},
	owns: {
		label: /* @__PURE__ */ plain({
			en: "owns or owned",
			es: "posee o poseyó"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "is or was owned by",
			es: "es o fue propiedad de"
		})
	},
	founded: {
		label: /* @__PURE__ */ plain({
			en: "founded",
			es: "fundó"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "was founded by",
			es: "tiene como fundador a"
		})
	},
	"contracted-with": {
		label: /* @__PURE__ */ plain({
			en: "had a contract with",
			es: "tuvo contrato con"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "had a contract with",
			es: "tuvo contrato con"
		})
	},
	offered: {
		label: /* @__PURE__ */ plain({
			en: "offered something to",
			es: "hizo ofrecimientos a"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "had an offer from",
			es: "recibió ofrecimientos de"
		})
	},
	recorded: {
		label: /* @__PURE__ */ plain({
			en: "recorded",
			es: "grabó"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "was recorded by",
			es: "tiene como autor de la grabación a"
		})
	},
	"appears-in": {
		label: /* @__PURE__ */ plain({
			en: "appears in",
			es: "aparece en"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "shows",
			es: "muestra a"
		})
	},
	"took-part-in": {
		label: /* @__PURE__ */ plain({
			en: "takes part in",
			es: "participa en"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "has as a part",
			es: "cuenta con la participación de"
		})
	},
	pardoned: {
		label: /* @__PURE__ */ plain({
			en: "pardoned",
			es: "indultó a"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "was pardoned by",
			es: "recibió el indulto de"
		})
	},
	convicted: {
		label: /* @__PURE__ */ plain({
			en: "convicted",
			es: "condenó a"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "was convicted by",
			es: "recibió la condena de"
		})
	},
	investigates: {
		label: /* @__PURE__ */ plain({
			en: "investigates",
			es: "investiga a"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "is investigated by",
			es: "es materia de investigación de"
		})
	},
	moved: {
		label: /* @__PURE__ */ plain({
			en: "put forward",
			es: "presentó"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "was put forward by",
			es: "tiene como promotor a"
		})
	},
	"at-stake-in": {
		label: /* @__PURE__ */ plain({
			en: "is at stake in",
			es: "está en juego en"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "decides the fate of",
			es: "decide la suerte de"
		})
	},
	voted: {
		label: /* @__PURE__ */ plain({
			en: "voted in",
			es: "votó en"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "had the vote of",
			es: "tuvo el voto de"
		})
	},
	scheduled: {
		label: /* @__PURE__ */ plain({
			en: "schedules",
			es: "programa"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "is scheduled by",
			es: "lo programa"
		})
	},
	caused: {
		label: /* @__PURE__ */ plain({
			en: "led to",
			es: "llevó a"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "came out of",
			es: "fue consecuencia de"
		})
	},
	preceded: {
		label: /* @__PURE__ */ plain({
			en: "came before",
			es: "precedió a"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "came after",
			es: "ocurrió después de"
		})
	},
	"ran-against": {
		label: /* @__PURE__ */ plain({
			en: "ran against",
			es: "compitió con"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "ran against",
			es: "compitió con"
		})
	},
	represents: {
		label: /* @__PURE__ */ plain({
			en: "represents",
			es: "representa a"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "is represented by",
			es: "tiene como representante a"
		})
	},
	"studied-at": {
		label: /* @__PURE__ */ plain({
			en: "studied at",
			es: "estudió en"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "had as a student",
			es: "tuvo como estudiante a"
		})
	},
	advised: {
		label: /* @__PURE__ */ plain({
			en: "advised",
			es: "asesoró a"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "was advised by",
			es: "recibió asesoría de"
		})
	},
	disclosed: {
		label: /* @__PURE__ */ plain({
			en: "made public",
			es: "hizo público"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "was made public by",
			es: "lo hizo público"
		})
	},
	"same-as": {
		label: /* @__PURE__ */ plain({
			en: "is the same as",
			es: "es lo mismo que"
		}),
		inverse: /* @__PURE__ */ plain({
			en: "is the same as",
			es: "es lo mismo que"
		})
	}
};
var $kindCount = {
	person: /* @__PURE__ */ message({
		en: (i) => `${plural("en", i.n, {
			one: () => `${i.n} person`,
			other: () => `${i.n} people`
		})}`,
		es: (i) => `${plural("es", i.n, {
			one: () => `${i.n} persona`,
			other: () => `${i.n} personas`
		})}`
	}),
	group: /* @__PURE__ */ message({
		en: (i) => `${plural("en", i.n, {
			one: () => `${i.n} group`,
			other: () => `${i.n} groups`
		})}`,
		es: (i) => `${plural("es", i.n, {
			one: () => `${i.n} grupo`,
			other: () => `${i.n} grupos`
		})}`
	}),
	organization: /* @__PURE__ */ message({
		en: (i) => `${plural("en", i.n, {
			one: () => `${i.n} organization`,
			other: () => `${i.n} organizations`
		})}`,
		es: (i) => `${plural("es", i.n, {
			one: () => `${i.n} organización`,
			other: () => `${i.n} organizaciones`
		})}`
	}),
	post: /* @__PURE__ */ message({
		en: (i) => `${plural("en", i.n, {
			one: () => `${i.n} post`,
			other: () => `${i.n} posts`
		})}`,
		es: (i) => `${plural("es", i.n, {
			one: () => `${i.n} cargo`,
			other: () => `${i.n} cargos`
		})}`
	}),
	event: /* @__PURE__ */ message({
		en: (i) => `${plural("en", i.n, {
			one: () => `${i.n} event`,
			other: () => `${i.n} events`
		})}`,
		es: (i) => `${plural("es", i.n, {
			one: () => `${i.n} hecho`,
			other: () => `${i.n} hechos`
		})}`
	}),
	vote: /* @__PURE__ */ message({
		en: (i) => `${plural("en", i.n, {
			one: () => `${i.n} vote`,
			other: () => `${i.n} votes`
		})}`,
		es: (i) => `${plural("es", i.n, {
			one: () => `${i.n} votación`,
			other: () => `${i.n} votaciones`
		})}`
	}),
	document: /* @__PURE__ */ message({
		en: (i) => `${plural("en", i.n, {
			one: () => `${i.n} document`,
			other: () => `${i.n} documents`
		})}`,
		es: (i) => `${plural("es", i.n, {
			one: () => `${i.n} documento`,
			other: () => `${i.n} documentos`
		})}`
	}),
	place: /* @__PURE__ */ message({
		en: (i) => `${plural("en", i.n, {
			one: () => `${i.n} place`,
			other: () => `${i.n} places`
		})}`,
		es: (i) => `${plural("es", i.n, {
			one: () => `${i.n} lugar`,
			other: () => `${i.n} lugares`
		})}`
	}),
	thing: /* @__PURE__ */ message({
		en: (i) => `${plural("en", i.n, {
			one: () => `${i.n} thing`,
			other: () => `${i.n} things`
		})}`,
		es: (i) => `${plural("es", i.n, {
			one: () => `${i.n} elemento`,
			other: () => `${i.n} elementos`
		})}`
	})
};
// src/words/compiled/dates.ts
var $unknown = /* @__PURE__ */ plain({
	en: "date unknown",
	es: "fecha desconocida"
});
var $aboutDay = /* @__PURE__ */ message({
	en: (i) => `about ${i.date}`,
	es: (i) => `hacia el ${i.date}`
});
var $about = /* @__PURE__ */ message({
	en: (i) => `about ${i.date}`,
	es: (i) => `hacia ${i.date}`
});
var $uncertain = /* @__PURE__ */ message({
	en: (i) => `${i.date} (uncertain)`,
	es: (i) => `${i.date} (sin certeza)`
});
var $range = /* @__PURE__ */ message({
	en: (i) => `${i.from} to ${i.to}`,
	es: (i) => `${i.from} – ${i.to}`
});
var $sinceDay = /* @__PURE__ */ message({
	en: (i) => `since ${i.date}`,
	es: (i) => `desde el ${i.date}`
});
var $since = /* @__PURE__ */ message({
	en: (i) => `since ${i.date}`,
	es: (i) => `desde ${i.date}`
});
var $untilDay = /* @__PURE__ */ message({
	en: (i) => `until ${i.date}`,
	es: (i) => `hasta el ${i.date}`
});
var $until = /* @__PURE__ */ message({
	en: (i) => `until ${i.date}`,
	es: (i) => `hasta ${i.date}`
});
// src/model/words.ts
/** Whose habits dates and lists follow: day before month, and no comma before the last. */
var localeOf = (lang) => lang === "en" ? "en-GB" : lang;
var STATUS = $status;
/** How a claim of that status is made: it says nothing of how true it is thought to be. */
var STATUS_MEANS = $statusMeans;
var OPTION = $option;
var OPTION_COUNT = $optionCount;
var OPTION_HEADING = $optionHeading;
var VERB = $verb;
var IN_VOTE = $inVote;
var KIND = $kind;
var KINDS = $kinds;
var KIND_COUNT = $kindCount;
var KINSHIP = $kinship;
var VOTE_STATUS = $voteStatus;
var VOTE_RESULT = $voteResult;
var voteStatusWord = (status, lang) => VOTE_STATUS[status](lang);
var voteResultWord = (result, lang) => VOTE_RESULT[result](lang);
var statusMeaning = (status, lang) => STATUS_MEANS[status](lang);
var statusWord = (status, lang) => STATUS[status](lang);
var optionWord = (option, lang) => OPTION[option](lang);
/** "21 abstaining", "21 abstenciones". */
var optionCount = (option, count, lang) => OPTION_COUNT[option](lang, { n: count });
/** An option as a heading over the names of those who took it. */
var optionHeading = (option, lang) => OPTION_HEADING[option](lang);
var optionVerb = (option, lang) => VERB[option](lang);
/** What one did in a vote, as a sentence has it: "abstained in “Vote to remove the president”". */
var optionInVote = (option, vote, lang) => IN_VOTE[option](lang, { vote });
var kindWord = (kind, lang) => KIND[kind](lang);
/** "1 person", "3 people". */
var kindCount = (kind, n, lang) => KIND_COUNT[kind](lang, { n });
var kindPlural = (kind, lang) => KINDS[kind](lang);
var kinshipWords = (kinship, lang) => KINSHIP[kinship](lang);
// src/model/dates.ts
var SEASON_MONTHS = {
	21: [3, 5],
	22: [6, 8],
	23: [9, 11],
	24: [12, 12]
};
/** Parts of one valid EDTF date; null for an open (`..`) or unknown (empty) end, and for a date of which nothing is known (`XXXX`). */
function partsOf(text) {
	const bare = text.replace(/[~?%]/g, "");
	if (bare === "" || bare === ".." || bare.startsWith("XXXX")) return null;
	const [y = "", m, d] = bare.split(/(?<=\d|X)-/);
	const known = (part) => part === void 0 || part.includes("X") ? void 0 : Number(part);
	return {
		year: Number(y.replace(/^Y/, "").replace(/X/g, "0")),
		month: known(m),
		day: known(d),
		approximate: /[~%]/.test(text),
		uncertain: /[?%]/.test(text)
	};
}
var pad = (n, width = 2) => String(n).padStart(width, "0");
var lastDay$1 = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();
function edgeOf(text, edge) {
	const p = partsOf(text);
	if (!p) return null;
	const unspecified = /X+/.exec(text.split("-")[0] ?? "")?.[0].length ?? 0;
	const year = edge === "to" ? p.year + 10 ** unspecified - 1 : p.year;
	const season = p.month === void 0 ? void 0 : SEASON_MONTHS[p.month];
	const month = season ? season[edge === "from" ? 0 : 1] : p.month ?? (edge === "from" ? 1 : 12);
	const day = p.day ?? (edge === "from" ? 1 : lastDay$1(year, month));
	return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}
/** The days a valid EDTF text covers. `2017-12` gives 2017-12-01 to 2017-12-31, `../2018` an open start. */
var spanOf = memo((text) => {
	const [start = "", end] = text.split("/");
	return {
		from: edgeOf(start, "from"),
		to: edgeOf(end ?? start, "to")
	};
});
/** An ISO day as a number of days, for reckoning with. */
var dayNumber = (day) => Date.parse(`${day}T00:00:00Z`) / 864e5;
/** Orders times by first day, then last day, then text; unknown starts come first. */
function compareWhen(a, b) {
	if (a === void 0 || b === void 0) return a === b ? 0 : a === void 0 ? -1 : 1;
	const sa = spanOf(a);
	const sb = spanOf(b);
	const order = (x, y) => x < y ? -1 : x > y ? 1 : 0;
	return order(sa.from ?? "", sb.from ?? "") || order(sa.to ?? "9", sb.to ?? "9") || order(a, b);
}
/** Whether `day` falls within a start and an end, either of which may be missing. */
function isWithin(day, start, end) {
	const from = start === void 0 ? null : spanOf(start).from;
	const to = end === void 0 ? null : spanOf(end).to;
	return (from === null || from <= day) && (to === null || day <= to);
}
/** A time as it looked from a day: an end that lay ahead is open still. */
function clipWhen(text, day) {
	const [start, end] = text?.split("/") ?? [];
	if (end === void 0 || end === "" || end === "..") return text;
	return (edgeOf(end, "from") ?? "") > day ? `${start}/..` : text;
}
/** Whether a time names one whole day or an interval of such, rather than a month or a year. */
var isPrecise = (text) => text.split("/").every((part) => part === "" || part === ".." || /^\d{4}-\d{2}-\d{2}/.test(part));
/** One EDTF interval from a start and an end; undefined when both are missing. */
function intervalOf(start, end) {
	if (start === void 0 && end === void 0) return void 0;
	return `${start ?? ".."}/${end ?? ".."}`;
}
/** Making one takes a browser a tenth of a millisecond and more: it is made once. @param key language, month's length and parts, with spaces between */
var formatFor = memo((key) => {
	const [lang = "", month, day] = key.split(" ");
	return new Intl.DateTimeFormat(localeOf(lang), {
		timeZone: "UTC",
		year: "numeric",
		month: month ? month : void 0,
		day: day ? "numeric" : void 0
	});
});
function printOne(text, lang, month) {
	const p = partsOf(text);
	if (!p) return null;
	const date = new Date(Date.UTC(p.year, (p.month !== void 0 && p.month <= 12 ? p.month : 1) - 1, p.day ?? 1, 12));
	const printed = formatFor([
		lang,
		p.month !== void 0 && p.month <= 12 ? month : "",
		p.day !== void 0 ? "day" : ""
	].join(" ")).format(date);
	const about = p.day === void 0 ? $about : $aboutDay;
	const told = p.approximate ? about(lang, { date: printed }) : printed;
	return p.uncertain ? $uncertain(lang, { date: told }) : told;
}
/** A valid EDTF text for people: "21 December 2017", "until 2018", "2001 to about 2006"; with short months where there is little room. */
function printWhen(text, lang, month = "long") {
	const [start = "", end] = text.split("/");
	const from = printOne(start, lang, month);
	if (end === void 0) return from ?? $unknown(lang);
	const to = printOne(end, lang, month);
	if (from && to) return $range(lang, {
		from,
		to
	});
	const isDay = (printed) => /^\d{1,2} /.test(printed);
	if (from) return (isDay(from) ? $sinceDay : $since)(lang, { date: from });
	if (to) return (isDay(to) ? $untilDay : $until)(lang, { date: to });
	return $unknown(lang);
}
// src/model/benches.ts
/** Who sat with which bench on a day, and what a bench did in a vote. */
/** The seats of each person in each body, looked up for every vote: kept as long as the list of memberships is. */
var seats = /* @__PURE__ */ new WeakMap();
function seatsOf(memberships, organization, person) {
	const known = seats.get(memberships) ?? /* @__PURE__ */ new Map();
	if (!seats.has(memberships)) {
		seats.set(memberships, known);
		for (const m of memberships) {
			const key = `${m.organization} ${m.person}`;
			const those = known.get(key);
			if (those) those.push(m);
			else known.set(key, [m]);
		}
	}
	return known.get(`${organization} ${person}`) ?? [];
}
/** The seat a person has in a body on a day: where dates overlap because a source gives only the month, the later one. */
function seatOn(memberships, organization, person, day) {
	return seatsOf(memberships, organization, person).filter((m) => isWithin(day, m.start_date, m.end_date)).sort((a, b) => (a.start_date ?? "").localeCompare(b.start_date ?? "")).at(-1);
}
/** Asked for by every picture, of each bench: kept as long as the list of memberships is. */
var benches = /* @__PURE__ */ new WeakMap();
/** Who sat with a bench in a body on a day. */
function membersOn(memberships, organization, group, day) {
	const known = benches.get(memberships) ?? /* @__PURE__ */ new Map();
	benches.set(memberships, known);
	const key = JSON.stringify([
		organization,
		group,
		day
	]);
	const found = known.get(key);
	if (found) return found;
	const members = [...new Set(memberships.filter((m) => m.organization === organization && m.on_behalf_of === group).map((m) => m.person))].filter((person) => seatOn(memberships, organization, person, day)?.on_behalf_of === group).sort();
	known.set(key, members);
	return members;
}
/** Per bench of a vote, its totals: the stated ones where a count names the bench, else what its named members add up to. */
function groupTallies(e, memberships) {
	const day = spanOf(e.when).from ?? "";
	const tallies = /* @__PURE__ */ new Map();
	const empty = (group) => ({
		tally: {},
		rows: [],
		seats: membersOn(memberships, e.organization, group, day).length,
		complete: false
	});
	for (const row of e.votes ?? []) {
		const entry = tallies.get(row.group) ?? empty(row.group);
		entry.tally[row.option] = (entry.tally[row.option] ?? 0) + row.voters.length;
		entry.rows.push(row);
		entry.complete = entry.seats > 0 && Object.values(entry.tally).reduce((sum, n) => sum + n, 0) >= entry.seats;
		tallies.set(row.group, entry);
	}
	for (const row of [...e.counts ?? []].reverse()) if (row.group) tallies.set(row.group, {
		...empty(row.group),
		tally: row.values,
		rows: [row],
		complete: true
	});
	return tallies;
}
/** The option more than half of a bench took; undefined where none did, or where too little is known to say. */
function majorityOption({ tally, seats, complete }) {
	const total = Math.max(seats, Object.values(tally).reduce((sum, n) => sum + n, 0));
	return complete ? OPTIONS.find((option) => (tally[option] ?? 0) * 2 > total) : void 0;
}
// src/model/relations.ts
var actor = [
	"person",
	"group",
	"organization"
];
var anything = [
	"person",
	"group",
	"organization",
	"post",
	"event",
	"vote",
	"document",
	"place"
];
var bodies = ["group", "organization"];
var happenings = ["event", "vote"];
var persons = ["person"];
var organizations = ["organization"];
var relation = (id, from, to, traits = {}) => ({
	id,
	label: localized($relations[id].label),
	inverse: localized($relations[id].inverse),
	from,
	to,
	symmetric: false,
	polarity: 0,
	weight: .5,
	state: false,
	unary: false,
	...traits
});
/** The relations every dataset has. A dataset may add its own in relations.yaml. */
var RELATIONS = [
	relation("member-of", actor, bodies, {
		state: true,
		weight: .3,
		popolo: "Membership",
		followTheMoney: "Membership"
	}),
	relation("leads", persons, bodies, {
		state: true,
		weight: .9,
		popolo: "Membership",
		followTheMoney: "Directorship"
	}),
	relation("holds-post", persons, ["post", "organization"], {
		state: true,
		weight: .2,
		popolo: "Membership",
		followTheMoney: "Occupancy"
	}),
	relation("appointed", actor, persons, {
		weight: .7,
		followTheMoney: "UnknownLink"
	}),
	relation("dismissed", actor, persons, {
		weight: .6,
		followTheMoney: "UnknownLink"
	}),
	relation("succeeds", persons, persons, {
		weight: .7,
		followTheMoney: "Succession"
	}),
	relation("relative-of", persons, persons, {
		symmetric: true,
		weight: .9,
		followTheMoney: "Family"
	}),
	relation("allied-with", actor, actor, {
		symmetric: true,
		polarity: 1,
		weight: .8,
		followTheMoney: "Associate"
	}),
	relation("backs", actor, anything, {
		polarity: 1,
		weight: .8,
		followTheMoney: "UnknownLink"
	}),
	relation("opposes", actor, anything, {
		polarity: -1,
		weight: .7,
		followTheMoney: "UnknownLink"
	}),
	relation("accuses", [...actor, "event"], actor, {
		polarity: -1,
		weight: .6,
		about: "crime",
		followTheMoney: "UnknownLink"
	}),
	relation("denies", actor, anything, {
		weight: .25,
		unary: true
	}),
	relation("criticises", actor, anything, {
		weight: .3,
		followTheMoney: "UnknownLink"
	}),
	relation("defends", actor, anything, {
		polarity: 1,
		weight: .7,
		followTheMoney: "UnknownLink"
	}),
	relation("comments-on", actor, anything, { weight: .15 }),
	relation("stated", actor, [], {
		weight: 0,
		unary: true
	}),
	relation("promised", actor, anything, {
		weight: .3,
		unary: true
	}),
	relation("paid", actor, actor, {
		weight: 1,
		about: "money",
		followTheMoney: "Payment"
	}),
	relation("profited-from", actor, actor, {
		weight: .9,
		about: "money",
		followTheMoney: "UnknownLink"
	}),
	relation("owns", actor, organizations, {
		weight: 1,
		about: "money",
		followTheMoney: "Ownership"
	}),
	relation("founded", actor, organizations, {
		weight: .9,
		followTheMoney: "Directorship"
	}),
	relation("contracted-with", actor, actor, {
		symmetric: true,
		weight: .9,
		about: "money",
		followTheMoney: "ContractAward"
	}),
	relation("offered", actor, actor, {
		weight: .8,
		about: "crime",
		followTheMoney: "UnknownLink"
	}),
	relation("recorded", actor, ["event"], {
		weight: .9,
		followTheMoney: "UnknownLink"
	}),
	relation("appears-in", actor, ["event", "document"], {
		weight: .7,
		followTheMoney: "UnknownLink"
	}),
	relation("took-part-in", actor, happenings, {
		weight: .6,
		popolo: "Event",
		followTheMoney: "UnknownLink"
	}),
	relation("pardoned", persons, persons, {
		weight: 1,
		followTheMoney: "UnknownLink"
	}),
	relation("convicted", organizations, persons, {
		weight: .7,
		about: "crime",
		followTheMoney: "CourtCaseParty"
	}),
	relation("investigates", actor, [...actor, "event"], {
		weight: .6,
		about: "crime",
		followTheMoney: "UnknownLink"
	}),
	relation("moved", actor, happenings, {
		weight: .6,
		popolo: "Motion",
		followTheMoney: "UnknownLink"
	}),
	relation("at-stake-in", actor, ["vote"], {
		weight: .6,
		followTheMoney: "UnknownLink"
	}),
	relation("voted", actor, ["vote"], {
		weight: .35,
		popolo: "Vote",
		followTheMoney: "UnknownLink"
	}),
	relation("scheduled", [...actor, "place"], happenings, { weight: .2 }),
	relation("caused", anything, anything, { weight: .8 }),
	relation("preceded", happenings, happenings, { weight: .3 }),
	relation("ran-against", persons, persons, {
		symmetric: true,
		weight: .45
	}),
	relation("represents", actor, actor, {
		weight: .7,
		followTheMoney: "Representation"
	}),
	relation("studied-at", persons, organizations, { weight: .1 }),
	relation("advised", persons, actor, {
		weight: .7,
		followTheMoney: "Associate"
	}),
	relation("disclosed", actor, anything, { weight: .6 }),
	relation("same-as", anything, anything, {
		symmetric: true,
		weight: 1
	})
];
// src/model/dataset.ts
/** A checked dataset with its ids resolved: one kind of thing, one kind of claim, and the look-ups everything else reads. */
var byId = (list) => new Map(list.map((entry) => [entry.id, entry]));
/** The text in a language, or in the dataset's first one, so that nothing is ever blank. */
function inLanguage(text, lang) {
	if (!text) return "";
	return text[lang] ?? text["en"] ?? Object.values(text)[0] ?? "";
}
var mapText = (text, change) => Object.fromEntries(Object.entries(text).map(([lang, words]) => [lang, change(words)]));
var latest = (list) => [...list ?? []].sort((a, b) => a.known.localeCompare(b.known)).at(-1);
function resolveThings(raw) {
	const text = (name) => typeof name === "string" ? Object.fromEntries(raw.dataset.languages.map((lang) => [lang, name])) : name;
	const common = (entry, name, short, former) => ({
		id: entry.id,
		name: text(name),
		shortName: text(short ?? name),
		summary: latest(entry.summaries)?.text ?? entry.summary,
		firstSummary: entry.summary,
		formerNames: [...former ?? []].map((f) => ({
			name: text(f.name),
			until: f.until
		})).sort((a, b) => a.until.localeCompare(b.until)),
		later: [...entry.summaries ?? []].sort((a, b) => a.known.localeCompare(b.known)),
		otherNames: entry.other_names ?? [],
		links: entry.links ?? []
	});
	const things = [
		...raw.people.map((p) => ({
			...common(p, p.name, p.short_name),
			kind: "person",
			gender: p.gender,
			sortName: p.sort_name
		})),
		...raw.organizations.map((o) => ({
			...common(o, o.name, o.short_name, o.former_names),
			kind: o.classification === "group" ? "group" : "organization",
			classification: o.classification,
			article: o.article,
			colour: o.colour,
			seats: o.seats
		})),
		...raw.things.map((t) => ({
			...common(t, t.name),
			kind: t.kind,
			classification: t.classification,
			colour: t.colour
		})),
		...raw.posts.map((p) => ({
			...common(p, p.label),
			kind: "post"
		})),
		...raw.events.map((e) => ({
			...common(e, e.name),
			kind: "event",
			when: e.when
		})),
		...raw.votes.map((e) => ({
			...common(e, e.name, e.short_name),
			kind: "vote",
			when: e.when,
			outcome: {
				known: e.outcome_known ?? lastDay(e.when),
				nameBefore: text(e.name_before ?? e.name),
				shortNameBefore: text(e.short_name_before ?? e.name_before ?? e.short_name ?? e.name),
				whenBefore: e.when_before ?? e.when
			}
		}))
	];
	const kinds = byId(raw.dataset.kinds ?? []);
	return byId(things.map((thing) => {
		const own = kinds.get(thing.classification ?? "");
		return own ? {
			...thing,
			kindName: own.label,
			colour: thing.colour ?? own.colour
		} : thing;
	}));
}
var EMPTY = [];
/** What is reported or confirmed rests on a source: without one it is neither. What is alleged or promised stays so. */
var statusOf = ({ status = "reported", sources }) => !sources.length && (status === "reported" || status === "confirmed") ? "unsourced" : status;
function membershipClaims(m) {
	const shared = {
		origin: "membership",
		subject: m.person,
		when: intervalOf(m.start_date, m.end_date),
		known: m.known,
		status: m.status,
		sources: m.sources,
		role: m.role,
		basis: m.basis,
		note: m.note
	};
	const claims = [{
		...shared,
		id: m.id,
		relation: "member-of",
		object: m.organization,
		onBehalfOf: m.on_behalf_of
	}];
	if (m.on_behalf_of) claims.push({
		...shared,
		id: `${m.id}.bench`,
		relation: "member-of",
		object: m.on_behalf_of,
		within: m.organization
	});
	if (m.post) claims.push({
		...shared,
		id: `${m.id}.post`,
		relation: "holds-post",
		object: m.post
	});
	return claims;
}
function eventClaims(e) {
	return (e.participants ?? []).map((part) => ({
		id: `${e.id}.${part.who}`,
		origin: "participation",
		subject: part.who,
		relation: "took-part-in",
		object: e.id,
		when: e.when,
		known: e.known,
		status: part.status,
		role: part.role,
		sources: part.sources
	}));
}
function voteClaims(e, memberships) {
	const shared = {
		origin: "vote",
		object: e.id,
		when: e.when,
		known: e.known,
		status: e.status === "held" ? void 0 : "expected"
	};
	const movers = (e.motion.moved_by ?? []).map((who) => ({
		...shared,
		id: `${e.id}.moved.${who}`,
		subject: who,
		relation: "moved",
		sources: e.motion.sources,
		status: "reported"
	}));
	const stake = e.at_stake ? [{
		...shared,
		id: `${e.id}.at-stake`,
		subject: e.at_stake.who,
		relation: "at-stake-in",
		sources: e.sources
	}] : [];
	const members = (e.votes ?? []).flatMap((row) => row.voters.map((who) => ({
		id: `${e.id}.${who}`,
		origin: "vote",
		subject: who,
		relation: "voted",
		object: e.id,
		when: e.when,
		known: e.known,
		status: shared.status,
		option: row.option,
		group: row.group,
		basis: row.basis,
		note: row.note,
		sources: row.sources
	})));
	const benches = [...groupTallies(e, memberships)].filter(([, bench]) => bench.complete).map(([group, { tally, rows }]) => {
		const sources = [...new Map(rows.flatMap((row) => row.sources).map((s) => [`${s.source}@${s.at ?? ""}`, s])).values()];
		const basis = rows.some((row) => row.basis === "computed") ? "computed" : void 0;
		return {
			...shared,
			id: `${e.id}.${group}`,
			subject: group,
			relation: "voted",
			tally,
			group,
			basis,
			note: rows.find((row) => row.note)?.note,
			sources
		};
	});
	return [
		...movers,
		...stake,
		...members,
		...benches
	];
}
/** What a yes does to whoever is at stake in a vote; neither, where nobody is. */
var yesMeans = (vote) => vote.at_stake?.yes ?? "neither";
/**
* Resolves a checked dataset.
* @param raw what a reader of `formats/` returned without errors; its ids are trusted to resolve.
*/
function resolveDataset(raw) {
	const sources = byId(raw.sources);
	const loose = [
		...raw.claims.map((c) => ({
			...c,
			origin: "claim"
		})),
		...raw.memberships.flatMap(membershipClaims),
		...raw.events.flatMap(eventClaims),
		...raw.votes.flatMap((e) => voteClaims(e, raw.memberships))
	];
	const firsts = /* @__PURE__ */ new Map();
	const earliest = (citations) => {
		const known = firsts.get(citations);
		if (known !== void 0) return known;
		const first = citations.map((c) => sources.get(c.source)?.published ?? "").sort((a, b) => lastDay(a).localeCompare(lastDay(b)))[0] ?? "";
		firsts.set(citations, first);
		return first;
	};
	const happened = new Map([...raw.events, ...raw.votes].map((e) => [e.id, spanOf(e.when).from ?? ""]));
	const claims = /* @__PURE__ */ new Map();
	for (const c of loose) claims.set(c.id, wholeClaim(c, notBefore(c, happened), c.known ?? earliest(c.sources)));
	const disputedBy = /* @__PURE__ */ new Map();
	for (const claim of claims.values()) for (const id of claim.disputes) disputedBy.set(id, [...disputedBy.get(id) ?? [], claim]);
	const own = raw.relations.map((r) => ({
		symmetric: false,
		polarity: 0,
		weight: .5,
		state: false,
		unary: false,
		...r,
		inverse: r.inverse ?? (r.symmetric ? r.label : mapText(r.label, (label) => `← ${label}`))
	}));
	return {
		raw,
		languages: raw.dataset.languages,
		things: resolveThings(raw),
		claims,
		sources,
		relations: byId([...RELATIONS, ...own]),
		votes: byId(raw.votes),
		events: byId(raw.events),
		memberships: raw.memberships,
		views: byId(raw.views),
		disputedBy
	};
}
/** Every field in one order, whatever the claim came from: a million objects of one shape take a third of the room of as many of several. */
var wholeClaim = (c, notBefore, known) => ({
	id: c.id,
	origin: c.origin,
	subject: c.subject,
	relation: c.relation,
	object: c.object,
	text: c.text,
	when: c.when,
	notBefore,
	known,
	status: statusOf(c),
	by: c.by,
	kinship: c.kinship,
	amount: c.amount,
	sources: c.sources,
	over: c.over,
	disputes: c.disputes ?? EMPTY,
	supports: c.supports ?? EMPTY,
	supersedes: c.supersedes ?? EMPTY,
	role: c.role,
	onBehalfOf: c.onBehalfOf,
	within: c.within,
	option: c.option,
	group: c.group,
	tally: c.tally,
	basis: c.basis,
	note: c.note
});
/** The earliest day a claim can speak of. A vague "December 2017" about an event of the 24th is not of the 1st. */
function notBefore(claim, happened) {
	const own = claim.when === void 0 ? "" : spanOf(claim.when).from ?? "";
	if (own !== "" && claim.when !== void 0 && isPrecise(claim.when)) return own;
	const ended = claim.when === void 0 ? null : spanOf(claim.when).to;
	return [own, ...[claim.subject, claim.object ?? ""].map((id) => happened.get(id) ?? "").filter((day) => ended === null || day <= ended)].sort().at(-1) ?? own;
}
/** A thing by its id. @throws Error when the dataset has none: a checked dataset never asks for one. */
function thingOf(dataset, id) {
	const thing = dataset.things.get(id);
	if (!thing) throw new Error(`the dataset has no thing "${id}"`);
	return thing;
}
/** A relation by its id, of the vocabulary or the dataset's own. @throws Error when there is none. */
function relationOf(dataset, id) {
	const relation = dataset.relations.get(id);
	if (!relation) throw new Error(`the vocabulary has no relation "${id}"`);
	return relation;
}
/** The day by which a claim was public for certain, as one comparable ISO day: a source of "December 2017" counts from its last. */
var knownDay = (claim) => lastDay(claim.known);
function lastDay(known) {
	const { from, to } = spanOf(known);
	return to ?? from ?? "";
}
// src/model/clock.ts
/** Whether a claim speaks of what is to come. */
var isAhead = (claim) => claim.status === "promised" || claim.status === "expected";
/** Whether a claim is to be seen from where the clocks stand. */
function isSeen(claim, clock) {
	if (clock.knownOn !== void 0 && knownDay(claim) > clock.knownOn) return false;
	if (clock.asOf === void 0 || claim.notBefore <= clock.asOf) return true;
	return isAhead(claim) && knownDay(claim) <= clock.asOf;
}
/**
* Whether a claim's time is too vague to tell if it had been by a day: "December 2017", seen from the 21st.
* What had been published by then had been.
*/
function isPossible(claim, asOf) {
	if (asOf === void 0 || claim.when === void 0 || isAhead(claim)) return false;
	const straddles = (text) => {
		const { from, to } = spanOf(text);
		return from !== null && to !== null && from <= asOf && asOf < to;
	};
	const [start = "", end] = claim.when.split("/");
	if (end === void 0) return knownDay(claim) > asOf && straddles(start);
	return straddles(start) || straddles(end);
}
/** The last day that either clock lets be known; undefined where both run free. */
var dayOf = ({ asOf, knownOn }) => [asOf, knownOn].filter((day) => day !== void 0).sort()[0];
function thingOn(thing, day) {
	const told = thing.later.filter((entry) => entry.known <= day).at(-1)?.text ?? thing.firstSummary;
	const former = thing.formerNames.find((entry) => day < entry.until);
	if (former) return {
		...thing,
		name: former.name,
		shortName: former.name,
		summary: told
	};
	if (!thing.outcome || day >= thing.outcome.known) return {
		...thing,
		summary: told
	};
	return {
		...thing,
		name: thing.outcome.nameBefore,
		shortName: thing.outcome.shortNameBefore,
		when: thing.outcome.whenBefore,
		summary: void 0
	};
}
/** Those of a list of citations that had been published by a day. */
var publishedBy = (dataset, citations, day) => citations.filter((c) => (spanOf(dataset.sources.get(c.source)?.published ?? "").to ?? "") <= day);
/** A vote as it stood: to come before its outcome was known, and then with what had been published of it. */
function voteOn(dataset, vote, clock, day) {
	const outcome = dataset.things.get(vote.id)?.outcome;
	if (outcome && day < outcome.known) return {
		...vote,
		name: outcome.nameBefore,
		short_name: outcome.shortNameBefore,
		when: outcome.whenBefore,
		summary: void 0,
		status: "scheduled",
		result: void 0,
		counts: void 0,
		votes: void 0,
		open: void 0
	};
	const { knownOn } = clock;
	if (knownOn === void 0) return vote;
	const kept = (rows) => rows?.flatMap((row) => {
		const sources = row.sources && publishedBy(dataset, row.sources, knownOn);
		return row.sources?.length && !sources?.length ? [] : [{
			...row,
			sources
		}];
	});
	return {
		...vote,
		counts: kept(vote.counts),
		votes: kept(vote.votes),
		open: kept(vote.open)
	};
}
/**
* The dataset as it stood where the clocks stand: claims, things, votes, names and summaries.
* A thing is there while a claim that is seen speaks of it, or where none ever does.
*/
function datasetAt(dataset, clock) {
	const day = dayOf(clock);
	if (day === void 0) return dataset;
	const { asOf } = clock;
	const clipped = (claim) => {
		const when = asOf === void 0 || isAhead(claim) ? claim.when : clipWhen(claim.when, asOf);
		const over = asOf !== void 0 && claim.when?.includes("/") === true && (dataset.relations.get(claim.relation)?.state ?? false) && (spanOf(claim.when).to ?? "9") < asOf;
		const sources = clock.knownOn === void 0 ? claim.sources : publishedBy(dataset, claim.sources, clock.knownOn);
		return when === claim.when && over === (claim.over ?? false) && sources === claim.sources ? claim : {
			...claim,
			when,
			over,
			sources
		};
	};
	const claims = /* @__PURE__ */ new Map();
	for (const [id, claim] of dataset.claims) if (isSeen(claim, clock)) claims.set(id, clipped(claim));
	const spokenOf = (list) => {
		const found = /* @__PURE__ */ new Set();
		for (const { subject, object = "", group = "", by } of list) found.add(subject).add(object).add(group).add(typeof by === "string" ? by : "");
		return found;
	};
	const now = spokenOf(claims.values());
	const ever = spokenOf(dataset.claims.values());
	const things = new Map([...dataset.things].filter(([id]) => now.has(id) || !ever.has(id)).map(([id, thing]) => [id, thingOn(thing, day)]));
	const disputedBy = new Map([...dataset.disputedBy].map(([id, list]) => [id, list.flatMap((c) => claims.get(c.id) ?? [])]));
	const memberships = dataset.memberships.filter((m) => claims.has(m.id));
	const votes = new Map([...dataset.votes].filter(([id]) => things.has(id)).map(([id, vote]) => [id, voteOn(dataset, vote, clock, day)]));
	const events = new Map([...dataset.events].filter(([id]) => things.has(id)));
	return {
		...dataset,
		claims,
		things,
		votes,
		events,
		memberships,
		disputedBy
	};
}
// src/model/bundles.ts
/** Dataset, as it is or as seen from a day -> its lines, each a bundle of claims. */
/** Id of the line between two things in a relation. Ids hold no `~`, so it can be taken apart again. */
var bundleId = (subject, relation, object) => `${subject}~${relation}~${object}`;
var firmest = (claims) => STATUSES.find((status) => claims.some((c) => c.status === status)) ?? "reported";
var isDenial = (claim) => claim.status === "denied" || claim.relation === "denies";
var isDenied = (dataset, claim) => (dataset.disputedBy.get(claim.id) ?? []).some(isDenial);
/**
* What a line says of its object's side: from the relation; for a vote, and for a stand on one, from what it does to whoever is
* at stake. Who backs a motion to remove the president opposes the president.
*/
function polarityOf(dataset, claims, relation) {
	const claim = claims[0];
	const vote = claim?.object ? dataset.votes.get(claim.object) : void 0;
	const own = relationOf(dataset, relation).polarity;
	if (!claim || !vote) return own;
	const means = yesMeans(vote);
	if (means === "neither") return 0;
	const yes = means === "for" ? 1 : -1;
	if (relation !== "voted") return own === 0 ? 0 : own * yes;
	if (claim.option) return claim.option === "yes" ? yes : claim.option === "no" ? -yes : 0;
	const { yes: ayes = 0, no: noes = 0 } = claim.tally ?? {};
	const total = Object.values(claim.tally ?? {}).reduce((sum, n) => sum + n, 0);
	if (ayes * 2 > total) return yes;
	return noes * 2 > total ? -yes : 0;
}
/**
* The lines of a dataset: all the claims between the same two things in the same relation, as one.
* Statements without an object are about their subject alone: they are in the dataset, and no line.
*/
function bundlesOf(dataset) {
	const bundles = /* @__PURE__ */ new Map();
	for (const claim of dataset.claims.values()) {
		if (!claim.object || !dataset.things.has(claim.subject) || !dataset.things.has(claim.object)) continue;
		const [subject, object] = relationOf(dataset, claim.relation).symmetric && claim.object < claim.subject ? [claim.object, claim.subject] : [claim.subject, claim.object];
		const id = bundleId(subject, claim.relation, object);
		const list = bundles.get(id);
		if (list) list.push(claim);
		else bundles.set(id, [claim]);
	}
	return [...bundles].map(([id, unsorted]) => {
		const [subject = "", relation = "", object = ""] = id.split("~");
		const claims = unsorted.sort((a, b) => compareWhen(a.when, b.when) || a.id.localeCompare(b.id));
		return {
			id,
			relation,
			subject,
			object,
			claims,
			status: firmest(claims),
			denied: claims.some((claim) => isDenied(dataset, claim)),
			polarity: polarityOf(dataset, claims, relation),
			over: claims.every((claim) => claim.over === true)
		};
	});
}
export { optionWord as A, kindWord as C, optionHeading as D, optionCount as E, memo as F, statusWord as M, voteResultWord as N, optionInVote as O, voteStatusWord as P, kindPlural as S, localeOf as T, isPrecise as _, isPossible as a, spanOf as b, resolveDataset as c, groupTallies as d, majorityOption as f, dayNumber as g, compareWhen as h, datasetAt as i, statusMeaning as j, optionVerb as k, thingOf as l, seatOn as m, isDenial as n, inLanguage as o, membersOn as p, isDenied as r, relationOf as s, bundlesOf as t, yesMeans as u, isWithin as v, kinshipWords as w, kindCount as x, printWhen as y };
