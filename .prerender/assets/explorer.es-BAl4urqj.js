import { i as select, r as plural } from "./message-3VEDomgY.js";
// src/words/compiled/explorer.es.ts
var words = {
	appName: "Bancada",
	languageName: "Español",
	skip: "Ir al grafo",
	tools: "Herramientas",
	loading: "Cargando los datos …",
	loadFailed: "No se pudieron cargar los datos.",
	drawFailed: "Algo falló en este programa, no en los datos. Volver a cargar la página puede ayudar.",
	partFailed: "No se pudo traer esta parte. ¿Hay conexión? Ciérrela y vuelva a intentarlo.",
	retry: "Volver a intentar",
	search: "Buscar: persona, partido, votación …",
	searchLabel: "Buscar",
	nothingFound: (i) => `Nada se llama «${i.query}».`,
	searchedInVain: "Ver todo lo que hay, como lista",
	noSides: (i) => `Ninguna fuente dice aquí quién respaldó a ${i.name} ni quién se opuso.`,
	trace: "Trazar",
	traceFrom: "Desde",
	traceTo: "Hasta",
	traceHint: "¿Qué une a dos de ellos? Elija ambos.",
	chains: (i) => `${plural("es", i.n, {
		one: () => "1 cadena",
		other: () => `${i.n} cadenas`
	})}`,
	chain: (i) => `Cadena ${i.i}`,
	noChain: (i) => `Ninguna cadena de ${plural("es", i.hops, {
		one: () => "un paso",
		other: () => `${i.hops} pasos o menos`
	})} une a los dos, con los filtros activos.`,
	hops: (i) => `${plural("es", i.n, {
		one: () => "1 paso",
		other: () => `${i.n} pasos`
	})}`,
	tracing: {
		pointTo: "Trazar hasta …",
		pointFrom: (i) => `Trazar desde ${i.name} hasta aquí`,
		pointing: (i) => `Ahora elija con qué unir a ${i.name}: en el campo «Hasta» o en el grafo. Escape lo cancela.`,
		add: "Unir también",
		remove: (i) => `Quitar ${i.name}`,
		searching: "Buscando …",
		tree: (i) => `${i.things} elementos, unidos por ${plural("es", i.chains, {
			one: () => "1 cadena",
			other: () => `${i.chains} cadenas`
		})}`,
		apart: (i) => `Sin unir con el resto: ${i.names}`,
		unknown: (i) => `Nada se sabe en la fecha elegida de: ${i.names}`,
		alone: "Solo esta cadena",
		options: "Más elementos, y qué pueden usar las cadenas",
		through: "Solo a través de",
		avoid: "Sin pasar por",
		avoidThis: (i) => `Sin pasar por ${i.name}`,
		maxHops: "Como mucho",
		votes: "También votaciones",
		filtersToo: (i) => `${plural("es", i.n, {
			one: () => "1 filtro de evidencia o relaciones vale también aquí",
			other: () => `${i.n} filtros de evidencia o relaciones valen también aquí`
		})}`,
		hop: (i) => `Paso ${i.i} de ${i.n}`,
		steps: "Paso a paso (flechas)",
		previous: "Paso anterior",
		next: "Paso siguiente",
		why: "¿Por qué no otras?",
		below: (i) => `${select(i.complete, {
			yes: () => "",
			no: () => "Al menos "
		})}${i.n} más ${plural("es", i.n, {
			one: () => "queda",
			other: () => "quedan"
		})} por debajo de estas`,
		all: "Son todas las que hay de esta longitud",
		leftOut: {
			status: (i) => `${i.n} fuera por el estado «${i.what}»`,
			relation: (i) => `${i.n} fuera por la relación «${i.what}»`,
			votes: (i) => `${i.n} fuera porque pasan por votaciones`,
			avoid: (i) => `${i.n} fuera porque pasan por ${i.what}`,
			through: (i) => `${i.n} fuera porque no pasan por ${i.what}`,
			clock: (i) => `${i.n} fuera por las fechas elegidas`
		},
		allow: "Permitir",
		allowThis: {
			named: (i) => `Permitir «${i.what}»`,
			avoid: (i) => `Permitir cadenas que pasan por ${i.what}`,
			through: (i) => `Permitir cadenas que no pasan por ${i.what}`,
			votes: "Permitir votaciones",
			clock: "Permitir todas las fechas"
		},
		rankedHow: "Un paso cuesta menos cuanto más explica su relación y cuanto más firmes y mejor documentadas son sus afirmaciones. Pasar por lo que muchos comparten es caro, y también los años entre dos pasos. De las cadenas que repiten otra, va antes la más barata.",
		costs: (i) => `Esta cuesta: pasos ${i.hops}, relaciones ${i.relations}, evidencia ${i.evidence}, lo que muchos comparten ${i.hubs}, años ${i.time}`,
		overlap: "comparte camino con una mejor",
		copyAs: "Copiar",
		copyKinds: {
			text: "Texto",
			markdown: "Markdown",
			csl: "CSL-JSON",
			bibtex: "BibTeX"
		},
		copied: {
			text: "Copiado: el párrafo y sus fuentes, como texto",
			markdown: "Copiado: el párrafo con notas, en Markdown",
			csl: "Copiado: las fuentes, como CSL-JSON",
			bibtex: "Copiado: las fuentes, como BibTeX"
		},
		copyFailed: "El navegador no permite copiar. El texto está seleccionado abajo: cópielo de ahí.",
		picture: "Como imagen",
		common: "Qué tienen en común",
		nothingCommon: "Nada que siga vigente en esta fecha",
		changes: "Qué cambió entre ellos",
		since: "Desde",
		until: (i) => `hasta ${i.day}`,
		began: "Nuevo entre ellos",
		ended: "Terminó",
		gained: "Ahora en común",
		lost: "Ya no en común",
		unchanged: "Nada cambió entre ellos en ese tiempo."
	},
	clear: "Borrar",
	swap: "Invertir",
	copy: "Copiar",
	language: "Idioma",
	exportPicture: "Exportar",
	share: "Compartir",
	asList: "Como lista",
	asGraph: "Como grafo",
	theme: "Tema",
	themes: {
		auto: "como el sistema",
		light: "claro",
		dark: "oscuro"
	},
	views: "Vistas",
	show: "Mostrar",
	evidence: "Sustento",
	relations: "Relaciones",
	chooseRelations: (i) => `Elegir entre ${i.n}`,
	legend: "Leyenda",
	filters: "Vistas y filtros",
	filteredLines: (i) => `${plural("es", i.n, {
		one: () => "Se omite 1 línea entre ellos",
		other: () => `Se omiten ${i.n} líneas entre ellos`
	})}`,
	showAllLines: "Dibujar todas las líneas",
	resetFilters: "Como en la vista",
	lines: (i) => `${plural("es", i.n, {
		one: () => "1 línea",
		other: () => `${i.n} líneas`
	})}`,
	shown: (i) => `${i.things} ${plural("es", i.things, {
		one: () => "elemento",
		other: () => "elementos"
	})}, ${i.lines} ${plural("es", i.lines, {
		one: () => "línea",
		other: () => "líneas"
	})}`,
	notShown: (i) => `${plural("es", i.n, {
		one: () => "1 más no se muestra",
		other: () => `${i.n} más no se muestran`
	})}`,
	graphHint: "Pulse un elemento o una línea; arrastre para mover; clic derecho, o un toque largo, para más",
	legendNote: "El color de una forma es el de un partido o bancada, también el de quienes ocupaban escaño por ella. Cifras: integrantes de una bancada, votos a favor y votos necesarios. Cuantas más afirmaciones, más gruesa la línea.",
	legendMeans: "Qué significan las palabras",
	neutralMeans: "no toma partido, y no pasa dinero",
	benchesOf: (i) => `bancadas al ${i.day}`,
	questions: "Empiece por una pregunta",
	dossier: "Ficha",
	close: "Cerrar",
	back: "Volver",
	arrange: {
		title: "Disposición",
		layouts: {
			saved: "Puesta a mano",
			force: "Por resortes",
			time: "Por fechas, en carriles",
			sides: "A dos lados",
			rings: "En anillos a su alrededor"
		},
		chooseFirst: "Para dos lados o anillos, elija antes algo.",
		another: "Otra disposición",
		putBack: (i) => `${plural("es", i.n, {
			one: () => "Devolver a su sitio lo movido",
			other: () => `Devolver a su sitio las ${i.n} cosas movidas`
		})}`,
		working: (i) => `Disponiendo: ${i.percent} %`,
		stop: "Detener",
		failed: "No se pudo calcular la disposición; todo está como en la vista."
	},
	bringIn: (i) => `${plural("es", i.n, {
		one: () => "Traer 1 vecino",
		other: () => `Traer ${i.n} vecinos`
	})}`,
	bringInSome: (i) => `Traer ${i.n} de ${i.all} vecinos`,
	takeOut: "Quitar de la imagen",
	unfold: (i) => `Desplegar a sus ${i.n} integrantes`,
	fold: "Plegar a sus integrantes",
	members: (i) => `${i.n} integrantes`,
	sections: {
		backedBy: "Tiene el respaldo de",
		opposedBy: "Tiene la oposición de",
		backs: "Respalda a",
		opposes: "Se opone a",
		votesAbout: "Votaciones sobre su suerte",
		votesCast: "Votos emitidos",
		money: "Dinero",
		denials: "Desmentidos",
		family: "Familia",
		posts: "Cargos y pertenencias",
		other: "Otros vínculos",
		statements: "Declaraciones"
	},
	says: (i) => `${select(i.number, {
		one: () => "dice",
		many: () => "dicen"
	})} ${i.who}`,
	computed: "calculado",
	source: "Fuente",
	sources: "Fuentes",
	paragraph: (i) => `párrafo ${i.at}`,
	quote: "Cita",
	claims: (i) => `${plural("es", i.n, {
		one: () => "1 afirmación",
		other: () => `${i.n} afirmaciones`
	})}`,
	motion: "Moción",
	movedBy: (i) => `${plural("es", i.n, {
		one: () => "Presentada por",
		other: () => `Presentada por ${i.n}`
	})}`,
	atStake: "En juego",
	yesMeans: {
		for: "un sí es a favor de",
		against: "un sí es en contra de",
		neither: "un sí concede lo que pidió"
	},
	bar: "Valla",
	barOf: (i) => `${i.value} de ${i.base}`,
	missing: (i) => `faltaron ${i.n}`,
	cleared: (i) => `superada por ${i.n}`,
	sides: "Quién respaldó y quién se opuso",
	sidesOf: (i) => `Quién respaldó a ${i.who} y quién se opuso`,
	sidesNote: "En orden de tiempo. Un lado tomado de una votación se calcula a partir de la opción; uno tomado de una afirmación tiene el estado de esa afirmación.",
	sideWords: {
		backed: "respaldó",
		opposed: "se opuso",
		withheld: "ni lo uno ni lo otro"
	},
	sideChanges: (i) => `Cambios de lado, calculados (${i.n})`,
	noCount: "aún no realizada, o sin conteo en nuestras fuentes",
	play: "Reproducir, hecho por hecho",
	pause: "Pausar",
	chamber: "El hemiciclo",
	nameUnknown: "nombre ausente en nuestras fuentes",
	tookNoPart: "no participó",
	notInSources: "no está en nuestras fuentes",
	notThere: "no estaba",
	compareWith: "Comparar con otra votación",
	noComparison: "elija una votación",
	flow: "Quiénes cambiaron",
	switched: "Cambiaron",
	stayed: "Se mantuvieron, o no se conoce uno de los dos lados",
	cohesion: (i) => `Rice ${i.rice}, acuerdo ${i.agreement}`,
	cohesionHint: "Calculado. Rice: cuánto se distancian el sí y el no en la bancada, de 0 a 1. Acuerdo: lo mismo con tres opciones.",
	pivotal: (i) => `Calculado: ${i.needed} de ${i.size} (${i.who}) habrían cambiado el resultado.`,
	counts: "Conteos, por fuente",
	benches: "Por bancada",
	bench: "Bancada",
	names: "Nombres",
	rebel: "se apartó de la mayoría de su bancada",
	rebels: (i) => `${plural("es", i.n, {
		one: () => "1 se apartó de la mayoría de su bancada (calculado)",
		other: () => `${i.n} se apartaron de la mayoría de su bancada (calculado)`
	})}`,
	unknownNames: (i) => `${plural("es", i.n, {
		one: () => "1 integrante: no está en nuestras fuentes",
		other: () => `${i.n} integrantes: no están en nuestras fuentes`
	})}`,
	stillOpen: "Lo que nuestras fuentes dejan abierto",
	timeline: "Línea de tiempo",
	noEvents: "Aquí no hay hechos ni votaciones con fecha: el reloj sigue las fechas de las afirmaciones.",
	asOf: "Al",
	asOfHint: "Lo que empieza después no se muestra.",
	knownOn: "Lo sabido al",
	everything: "todo",
	previous: "Hecho anterior",
	next: "Hecho siguiente",
	list: "Todo lo que está en la imagen",
	sortBy: (i) => `Ordenar por ${i.column}`,
	notInPicture: "Vecinos sin mostrar",
	outcome: "Qué resultó",
	member: "Miembro",
	option: "Opción",
	rebelColumn: "Rompió con la bancada",
	yes: "sí",
	things: "Elementos",
	linesHeading: "Líneas",
	thing: "Elemento",
	kind: "Tipo",
	line: "Línea",
	status: "Estado",
	claim: "Afirmación",
	by: "Quién lo dice",
	when: "Cuándo",
	exportTitle: "Exportar la imagen",
	picture: "Imagen",
	pictures: {
		graph: "el grafo",
		vote: "la votación",
		flow: "quiénes cambiaron",
		timeline: "la línea de tiempo",
		chain: "la cadena, paso a paso"
	},
	exportPng: "PNG",
	exportSvg: "SVG, para imprenta",
	themeMono: "blanco y negro, para imprenta",
	pixels: "Píxeles",
	parts: "Partes de la imagen",
	partWords: {
		title: "título",
		legend: "leyenda",
		sources: "fuentes",
		credit: "crédito y dirección"
	},
	transparent: "sin fondo",
	copyPicture: "Copiar la imagen",
	pictureCopied: "Copiada: la imagen, como PNG",
	largePicture: (i) => `${i.w} × ${i.h} píxeles: algunos teléfonos no pueden hacer una imagen tan grande.`,
	exportNote: "La imagen lleva título, leyenda, crédito, fecha y dirección.",
	download: "Descargar",
	preview: "Vista previa",
	size: "Tamaño",
	sizes: {
		window: "Lo que se ve en pantalla",
		wide: "Ancho",
		hd: "Pantalla 16:9",
		square: "Cuadrado",
		tall: "Alto",
		story: "Historia",
		a4: "A4, apaisado",
		a4Tall: "A4, vertical",
		letter: "Carta, apaisado",
		letterTall: "Carta, vertical",
		column: "Una columna de diario",
		columns: "Dos columnas de diario"
	},
	outlines: "texto como trazados (SVG)",
	making: "Haciendo la imagen …",
	tooLarge: (i) => `${i.w} × ${i.h} píxeles son más de los que dibuja un navegador (${i.most} por lado): elija menos para PNG y WebP. SVG y PDF no tienen ese límite.`,
	descriptionHint: "Va dentro del archivo, para quien no ve la imagen. Puede cambiarla.",
	descriptionOurs: "Volver a la escrita a partir de los datos",
	exportFailed: "El navegador no pudo hacer este archivo; el SVG tiene la misma imagen.",
	shareTitle: "Compartir esta imagen",
	address: "Dirección",
	viewFile: {
		title: "Como archivo",
		about: "Una vista puede guardarse como archivo y volver a abrirse aquí, por quien lo tenga.",
		tooMany: (i) => `Ha movido ${i.n} cosas: demasiadas para una dirección. La dirección muestra la vista con todo en su sitio; el archivo guarda la suya.`,
		save: "Guardar la vista como archivo",
		open: "Abrir una vista guardada:",
		refused: "Este archivo no se puede abrir:",
		tooLarge: "es demasiado grande para una vista guardada"
	},
	embedCode: "Código para incrustar",
	description: "Descripción de la imagen",
	zoomIn: "Acercar",
	zoomOut: "Alejar",
	fit: "Ajustar a la ventana",
	graphLabelBare: (i) => `Grafo de ${i.things} elementos y ${i.lines} líneas. Izquierda y derecha recorren las líneas de un elemento, abajo sigue una línea, arriba retrocede, Intro va a lo que está abierto.`,
	graphLabel: (i) => `Grafo de ${i.things} elementos y ${i.lines} líneas. Izquierda y derecha recorren las líneas de un elemento, abajo sigue una línea, arriba retrocede, Intro abre, el signo de interrogación muestra las teclas.`,
	sheet: {
		title: "Altura de la hoja",
		higher: "Más alta",
		lower: "Más baja",
		at: {
			low: "La hoja está baja",
			half: "La hoja ocupa media pantalla",
			full: "La hoja está completa"
		}
	},
	moreActions: "Más",
	graph: "El grafo",
	menu: {
		picture: "La imagen",
		centre: "Llevar este lugar al centro",
		open: "Abrir su ficha",
		move: "Moverlo …"
	},
	placing: (i) => `Las flechas mueven ${i.name}; o haga clic donde deba estar. Intro termina.`,
	placed: "Listo",
	opened: (i) => `Abierto: ${i.name}`,
	nothingChosen: (i) => `Nada está elegido. Se ve el grafo entero: ${i.shown}.`,
	takenBack: "Se deshizo el último paso.",
	result: "resultado",
	keys: {
		title: "Teclas",
		letters: "Teclas de una letra: / y l y ?, y las flechas de un relato. Apagadas, lo quedan en este navegador.",
		everywhere: {
			title: "En todas partes",
			tab: {
				keys: "Tab",
				does: "a lo siguiente; entra al grafo y sale de él"
			},
			search: {
				keys: "/",
				does: "buscar"
			},
			list: {
				keys: "l",
				does: "todo como lista, y de vuelta"
			},
			keys: {
				keys: "?",
				does: "estas teclas"
			},
			back: {
				keys: "Esc",
				does: "retroceder; desde un panel, volver al grafo"
			},
			steps: {
				keys: "← →",
				does: "en un relato: el paso anterior, el siguiente"
			}
		},
		graph: {
			title: "En el grafo",
			round: {
				keys: "← →",
				does: "recorrer las líneas de un elemento, como el reloj"
			},
			follow: {
				keys: "↓",
				does: "seguir la línea hasta su otro extremo"
			},
			back: {
				keys: "↑",
				does: "volver por donde se vino"
			},
			home: {
				keys: "Inicio",
				does: "al elemento con más líneas"
			},
			open: {
				keys: "Intro",
				does: "al panel de lo señalado"
			},
			menu: {
				keys: "Mayús + F10",
				does: "qué se puede hacer con ello"
			},
			move: {
				keys: "Mayús + flechas",
				does: "mover el elemento"
			},
			undo: {
				keys: "Ctrl + Z",
				does: "deshacer el último paso"
			},
			pan: {
				keys: "Ctrl + flechas",
				does: "mover la imagen"
			},
			zoom: {
				keys: "+ − 0",
				does: "acercar, alejar, todo"
			}
		}
	},
	notComparable: (i) => `La dirección compara con «${i.value}», que no es una votación de estos datos; esa parte se dejó de lado.`,
	notice: (i) => `La dirección pide «${i.value}», que no está en estos datos; esa parte se dejó de lado.`,
	sourceLater: "público en su momento; nuestra fuente es posterior",
	asksFor: (i) => `La dirección pide abrir datos de ${i.host}. No son nuestros: aquí nadie los ha verificado.`,
	asksOpen: "Abrirlos",
	asksLeave: "Dejarlos",
	asksFailed: (i) => `No se pudieron abrir los datos: ${i.reason}`,
	openData: "Abrir datos propios",
	ownData: (i) => `Estos son datos propios de quien lee (${i.name}), no los nuestros: aquí nadie los ha verificado y no han salido de esta máquina.`,
	othersData: (i) => `Estos datos vienen de ${i.host}, no de nosotros: aquí nadie los ha verificado.`,
	ownBack: "Volver a los nuestros",
	sourceNone: "no se indica ninguna fuente",
	over: "ya había terminado",
	possibly: "quizá todavía no: no se conoce el día",
	ahead: "todavía no",
	notYet: "Nada se sabía de esto el día en que está el reloj.",
	noLine: "Esta línea no existe en el día en que está el reloj.",
	sameEnds: "Elija dos elementos distintos.",
	openExplorer: "Abrir en el explorador",
	tapHint: "Toque un elemento o una línea",
	story: {
		title: "Relatos",
		steps: "Pasos del relato",
		all: "Todos los pasos",
		paging: "De paso en paso",
		stepOf: (i) => `Paso ${i.i} de ${i.n}`,
		previous: "Atrás",
		next: "Siguiente",
		stepCount: (i) => `${plural("es", i.n, {
			one: () => "1 paso",
			other: () => `${i.n} pasos`
		})}`,
		toStep: (i) => `Paso ${i.i}: ${i.title}`,
		backTo: "Volver al relato",
		close: "Cerrar el relato",
		closed: "El relato está cerrado.",
		article: "Como artículo",
		live: "Con el grafo vivo",
		claims: (i) => `${plural("es", i.n, {
			one: () => "La afirmación tras este paso",
			other: () => `Las ${i.n} afirmaciones tras este paso`
		})}`,
		keys: "Desplácese, deslice o use las flechas.",
		end: "Fin del relato.",
		others: "Siga leyendo"
	},
	reading: {
		title: "Texto y fuentes",
		toPicture: "Volver a la imagen",
		claims: (i) => `En qué se basa la imagen: ${i.n} afirmaciones`,
		sources: "Fuentes",
		withoutProgram: "Su navegador no ejecuta programas aquí y la imagen de arriba queda quieta. Estas páginas lo cuentan todo en palabras, con imágenes y fuentes:"
	},
	embed: {
		title: "Insertarlo en una página",
		way: "Cómo",
		ways: {
			element: {
				name: "Elemento con imagen",
				about: "el grafo vivo, y una imagen donde no corren programas: canales, boletines, papel",
				needs: "La página debe admitir el programa embed.js y marcos de este sitio (script-src, frame-src). Donde no lo haga, queda la imagen."
			},
			loader: {
				name: "Marco con programa",
				about: "el programa da al marco la altura que pide",
				needs: "Sin su programa el marco conserva la altura de arriba."
			},
			frame: {
				name: "Solo marco",
				about: "para páginas que no admiten programas",
				needs: "Conserva la altura de arriba con cualquier ancho: pruébelo a 320 píxeles."
			}
		},
		what: "Qué muestra",
		screen: "Lo que está en pantalla",
		click: "Qué se puede pulsar",
		clicks: {
			all: "elementos y líneas",
			things: "solo elementos",
			none: "nada: queda quieto"
		},
		height: "Altura en píxeles",
		version: "Versión",
		latest: "La última: lo que se corrige aquí se corrige allá",
		pinned: (i) => `Fijada en esta (${i.version}): nunca cambia bajo una página publicada`,
		noVersion: "Fijada: este sitio aún no tiene versiones; uno construido sí",
		picture: "Imagen de reserva",
		preview: "Vista previa",
		copiedAddress: "Copiada: la dirección",
		copiedCode: (i) => `Copiado: el código (${i.way})`,
		copiedPicture: "Copiada: la dirección de la imagen"
	},
	own: {
		title: "Abrir datos propios",
		intro: "Esta página lee los archivos en esta misma máquina. No se envía nada, y nada queda guardado al cerrarla.",
		drop: "Soltar aquí archivos o una carpeta, o elegirlos:",
		files: "Archivos",
		folder: "Una carpeta",
		formats: "GEXF, GraphML, JSON de Cytoscape, CSV, XLSX, Popolo, FollowTheMoney o un conjunto de datos de Bancada.",
		reading: (i) => `Leyendo: ${i.percent}`,
		cancel: "Cancelar",
		unknown: "No se reconoce el formato de estos archivos. Si se conoce, elegirlo:",
		readAs: (i) => `Leído como ${i.format}`,
		format: "Formato",
		chooseFormat: "Elegir …",
		counts: {
			things: (i) => `${plural("es", i.n, {
				one: () => `${i.shown} elemento`,
				other: () => `${i.shown} elementos`
			})}`,
			claims: (i) => `${plural("es", i.n, {
				one: () => `${i.shown} afirmación`,
				other: () => `${i.shown} afirmaciones`
			})}`,
			votes: (i) => `${plural("es", i.n, {
				one: () => `${i.shown} votación`,
				other: () => `${i.shown} votaciones`
			})}`,
			sources: (i) => `${plural("es", i.n, {
				one: () => `${i.shown} fuente`,
				other: () => `${i.shown} fuentes`
			})}`
		},
		unsourced: (i) => `${i.n} de las afirmaciones no indican fuente: figuran como «sin fuente».`,
		things: "Los primeros elementos",
		claims: "Las primeras afirmaciones",
		errors: (i) => `${plural("es", i.n, {
			one: () => "1 error",
			other: () => `${i.n} errores`
		})}: no se puede mostrar nada hasta corregirlos`,
		warnings: (i) => `${plural("es", i.n, {
			one: () => "1 advertencia",
			other: () => `${i.n} advertencias`
		})}`,
		untold: (i) => `y ${i.n} más`,
		losses: "Queda fuera",
		columns: (i) => `Qué significan las columnas de ${i.file}`,
		column: "Columna",
		firstRows: "Primeras filas",
		means: "Significa",
		nothing: "(queda fuera)",
		undo: "Deshacer el último cambio",
		kind: {
			things: "Leído como una tabla de elementos.",
			links: "Leído como una tabla de vínculos: cada fila une dos elementos."
		},
		roles: {
			id: "identificador",
			name: "nombre",
			kind: "tipo de elemento",
			classification: "tipo de organización",
			short_name: "nombre corto",
			summary: "resumen",
			other_names: "otros nombres",
			when: "fecha",
			links: "dirección web",
			colour: "color",
			x: "lugar, horizontal",
			y: "lugar, vertical",
			source: "dónde empieza el vínculo",
			target: "dónde termina el vínculo",
			relation: "qué los une",
			text: "oración",
			start: "primer día",
			end: "último día",
			known: "día en que se publicó",
			by: "quién lo dice",
			status: "estado",
			sources: "fuente",
			disputes: "identificadores de lo que disputa",
			amount: "monto",
			currency: "moneda",
			directed: "si tiene dirección"
		},
		show: "Mostrar",
		other: "Otros archivos",
		failed: (i) => `No se pudieron leer los archivos: ${i.reason}`,
		refused: "La página no pudo iniciar lo que lee archivos. ¿Hay conexión?"
	},
	take: {
		title: "Llevarse los datos",
		about: "Todos los elementos, afirmaciones, votaciones y fuentes de los datos, según lo sabido en las fechas elegidas: también lo que la imagen deja fuera. Una acusación lo sigue siendo en todos los formatos.",
		format: "Formato",
		take: "Descargar",
		taken: (i) => `Entregado al navegador como ${i.name}.`,
		losses: "Lo que no cabe en este formato:"
	},
	data: "Los datos",
	licence: "Licencia",
	notes: "Notas sobre los datos",
	more: (i) => `${i.n} más`,
	fewer: "Menos"
};
export { words };
