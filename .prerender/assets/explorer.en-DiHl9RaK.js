import { i as select, r as plural } from "./message-3VEDomgY.js";
// src/words/compiled/explorer.en.ts
var words = {
	appName: "Bancada",
	languageName: "English",
	skip: "Skip to the graph",
	tools: "Tools",
	loading: "Loading the dataset …",
	loadFailed: "The dataset could not be loaded.",
	drawFailed: "Something went wrong in this program, not in the data. Reloading may help.",
	partFailed: "This part could not be fetched. Is there a connection? Close it and try again.",
	retry: "Try again",
	search: "Search: person, party, vote …",
	searchLabel: "Search",
	nothingFound: (i) => `Nothing is called “${i.query}”.`,
	searchedInVain: "See all there is, as a list",
	noSides: (i) => `No source here says who backed or opposed ${i.name}.`,
	trace: "Trace",
	traceFrom: "From",
	traceTo: "To",
	traceHint: "How are two of them tied? Choose both.",
	chains: (i) => `${plural("en", i.n, {
		one: () => "1 chain",
		other: () => `${i.n} chains`
	})}`,
	chain: (i) => `Chain ${i.i}`,
	noChain: (i) => `No chain of ${plural("en", i.hops, {
		one: () => "one hop",
		other: () => `${i.hops} hops or fewer`
	})} ties the two, with the filters that are on.`,
	hops: (i) => `${plural("en", i.n, {
		one: () => "1 hop",
		other: () => `${i.n} hops`
	})}`,
	tracing: {
		pointTo: "Trace to …",
		pointFrom: (i) => `Trace from ${i.name} to here`,
		pointing: (i) => `Now choose what to tie ${i.name} to: in the field “To”, or in the graph. Escape cancels.`,
		add: "Tie this too",
		remove: (i) => `Remove ${i.name}`,
		searching: "Searching …",
		tree: (i) => `${i.things} things, tied by ${plural("en", i.chains, {
			one: () => "1 chain",
			other: () => `${i.chains} chains`
		})}`,
		apart: (i) => `Not tied to the rest: ${i.names}`,
		unknown: (i) => `Nothing is known of it on the day the clock stands at: ${i.names}`,
		alone: "This chain alone",
		options: "More things, and what chains may use",
		through: "Only through",
		avoid: "Not through",
		avoidThis: (i) => `Not through ${i.name}`,
		maxHops: "At most",
		votes: "Votes too",
		filtersToo: (i) => `${plural("en", i.n, {
			one: () => "1 filter of evidence or relations holds here too",
			other: () => `${i.n} filters of evidence or relations hold here too`
		})}`,
		hop: (i) => `Hop ${i.i} of ${i.n}`,
		steps: "Hop by hop (arrow keys)",
		previous: "Previous hop",
		next: "Next hop",
		why: "Why not others?",
		below: (i) => `${select(i.complete, {
			yes: () => "",
			no: () => "At least "
		})}${i.n} more ${plural("en", i.n, {
			one: () => "ranks",
			other: () => "rank"
		})} below these`,
		all: "These are all there are, of this length",
		leftOut: {
			status: (i) => `${i.n} left out by the status “${i.what}”`,
			relation: (i) => `${i.n} left out by the relation “${i.what}”`,
			votes: (i) => `${i.n} left out because they go through votes`,
			avoid: (i) => `${i.n} left out because they go through ${i.what}`,
			through: (i) => `${i.n} left out because they do not go through ${i.what}`,
			clock: (i) => `${i.n} left out by the days the clocks stand at`
		},
		allow: "Allow",
		allowThis: {
			named: (i) => `Allow “${i.what}”`,
			avoid: (i) => `Allow chains through ${i.what}`,
			through: (i) => `Allow chains that do not go through ${i.what}`,
			votes: "Allow votes",
			clock: "Allow all days"
		},
		rankedHow: "A hop costs less the more its relation explains and the firmer and better sourced its claims are. Passing through what many share is dear; so are years between two hops. Of chains that repeat another, the cheaper comes first.",
		costs: (i) => `This one costs: hops ${i.hops}, relations ${i.relations}, evidence ${i.evidence}, what many share ${i.hubs}, years ${i.time}`,
		overlap: "shares its way with a better one",
		copyAs: "Copy",
		copyKinds: {
			text: "Text",
			markdown: "Markdown",
			csl: "CSL-JSON",
			bibtex: "BibTeX"
		},
		copied: {
			text: "Copied: the paragraph and its sources, as text",
			markdown: "Copied: the paragraph with footnotes, in Markdown",
			csl: "Copied: the sources, as CSL-JSON",
			bibtex: "Copied: the sources, as BibTeX"
		},
		copyFailed: "The browser gives no leave to copy. The text is selected below: copy it from there.",
		picture: "As a picture",
		common: "What they have in common",
		nothingCommon: "Nothing that still holds on this day",
		changes: "What changed between them",
		since: "Since",
		until: (i) => `until ${i.day}`,
		began: "New between them",
		ended: "Over",
		gained: "Now in common",
		lost: "No longer in common",
		unchanged: "Nothing changed between them in that time."
	},
	clear: "Clear",
	swap: "Swap",
	copy: "Copy",
	language: "Language",
	exportPicture: "Export",
	share: "Share",
	asList: "As a list",
	asGraph: "As a graph",
	theme: "Theme",
	themes: {
		auto: "like the system",
		light: "light",
		dark: "dark"
	},
	views: "Views",
	show: "Show",
	evidence: "Evidence",
	relations: "Relations",
	chooseRelations: (i) => `Choose among ${i.n}`,
	legend: "Legend",
	filters: "Views and filters",
	filteredLines: (i) => `${plural("en", i.n, {
		one: () => "1 line between them is left out",
		other: () => `${i.n} lines between them are left out`
	})}`,
	showAllLines: "Draw all lines",
	resetFilters: "As the view has it",
	lines: (i) => `${plural("en", i.n, {
		one: () => "1 line",
		other: () => `${i.n} lines`
	})}`,
	shown: (i) => `${i.things} ${plural("en", i.things, {
		one: () => "thing",
		other: () => "things"
	})}, ${i.lines} ${plural("en", i.lines, {
		one: () => "line",
		other: () => "lines"
	})}`,
	notShown: (i) => `${plural("en", i.n, {
		one: () => "1 more is not shown",
		other: () => `${i.n} more are not shown`
	})}`,
	graphHint: "Click a thing or a line; drag to move; right click, or a long touch, for more",
	legendNote: "The colour of a shape is that of a party or bench, also of those who sat for it. Figures: members of a bench, votes for and votes needed. The more claims, the thicker the line.",
	legendMeans: "What the words mean",
	neutralMeans: "it takes no side, and no money passes",
	benchesOf: (i) => `benches as of ${i.day}`,
	questions: "Begin with a question",
	dossier: "Dossier",
	close: "Close",
	back: "Back",
	arrange: {
		title: "Arrangement",
		layouts: {
			saved: "Placed by hand",
			force: "By springs",
			time: "By time, in lanes",
			sides: "Two sides of it",
			rings: "Rings around it"
		},
		chooseFirst: "For two sides or rings, choose a thing first.",
		another: "Another arrangement",
		putBack: (i) => `${plural("en", i.n, {
			one: () => "Put back the one thing moved",
			other: () => `Put back the ${i.n} things moved`
		})}`,
		working: (i) => `Arranging: ${i.percent} %`,
		stop: "Stop",
		failed: "The arrangement could not be worked out; things stand as the view has them."
	},
	bringIn: (i) => `${plural("en", i.n, {
		one: () => "Bring in 1 neighbour",
		other: () => `Bring in ${i.n} neighbours`
	})}`,
	bringInSome: (i) => `Bring in ${i.n} of ${i.all} neighbours`,
	takeOut: "Take out of the picture",
	unfold: (i) => `Unfold its ${i.n} members`,
	fold: "Fold its members",
	members: (i) => `${i.n} members`,
	sections: {
		backedBy: "Backed by",
		opposedBy: "Opposed by",
		backs: "Backs",
		opposes: "Opposes",
		votesAbout: "Votes about",
		votesCast: "Votes cast",
		money: "Money",
		denials: "Denials",
		family: "Family",
		posts: "Posts and memberships",
		other: "Other ties",
		statements: "Statements"
	},
	says: (i) => `${select(i.number, {
		one: () => "says",
		many: () => "say"
	})} ${i.who}`,
	computed: "computed",
	source: "Source",
	sources: "Sources",
	paragraph: (i) => `paragraph ${i.at}`,
	quote: "Quote",
	claims: (i) => `${plural("en", i.n, {
		one: () => "1 claim",
		other: () => `${i.n} claims`
	})}`,
	motion: "Motion",
	movedBy: (i) => `${plural("en", i.n, {
		one: () => "Put forward by",
		other: () => `Put forward by ${i.n}`
	})}`,
	atStake: "At stake",
	yesMeans: {
		for: "a yes is for",
		against: "a yes is against",
		neither: "a yes grants what was asked by"
	},
	bar: "Bar to clear",
	barOf: (i) => `${i.value} of ${i.base}`,
	missing: (i) => `${i.n} short`,
	cleared: (i) => `cleared by ${i.n}`,
	sides: "Who backed, who opposed",
	sidesOf: (i) => `Who backed and who opposed ${i.who}`,
	sidesNote: "In order of time. A side taken from a vote is computed from the option; a side taken from a claim has that claim’s status.",
	sideWords: {
		backed: "backed",
		opposed: "opposed",
		withheld: "neither"
	},
	sideChanges: (i) => `Changes of side, computed (${i.n})`,
	noCount: "not yet held, or no count in our sources",
	play: "Play, event by event",
	pause: "Pause",
	chamber: "The chamber",
	nameUnknown: "name not in our sources",
	tookNoPart: "took no part",
	notInSources: "not in our sources",
	notThere: "not there",
	compareWith: "Compare with another vote",
	noComparison: "choose a vote",
	flow: "Who switched",
	switched: "Switched",
	stayed: "Stayed, or one side is not known",
	cohesion: (i) => `Rice ${i.rice}, agreement ${i.agreement}`,
	cohesionHint: "Computed. Rice: how far yes and no lie apart in the bench, from 0 to 1. Agreement: the same for three options.",
	pivotal: (i) => `Computed: ${i.needed} of the ${i.size} (${i.who}) would have changed the result.`,
	counts: "Counts, by source",
	benches: "By bench",
	bench: "Bench",
	names: "Names",
	rebel: "broke with most of the bench",
	rebels: (i) => `${plural("en", i.n, {
		one: () => "1 broke with most of the bench (computed)",
		other: () => `${i.n} broke with most of their bench (computed)`
	})}`,
	unknownNames: (i) => `${plural("en", i.n, {
		one: () => "1 member: not in our sources",
		other: () => `${i.n} members: not in our sources`
	})}`,
	stillOpen: "What our sources leave open",
	timeline: "Timeline",
	noEvents: "No events or votes have a day here: the clock goes by the days of the claims.",
	asOf: "As of",
	asOfHint: "What begins later is not shown.",
	knownOn: "As known on",
	everything: "everything",
	previous: "Previous event",
	next: "Next event",
	list: "Everything in the picture",
	sortBy: (i) => `Sort by ${i.column}`,
	notInPicture: "Neighbours not shown",
	outcome: "What came of it",
	member: "Member",
	option: "Option",
	rebelColumn: "Broke with the bench",
	yes: "yes",
	things: "Things",
	linesHeading: "Lines",
	thing: "Thing",
	kind: "Kind",
	line: "Line",
	status: "Status",
	claim: "Claim",
	by: "Who says so",
	when: "When",
	exportTitle: "Export the picture",
	picture: "Picture",
	pictures: {
		graph: "the graph",
		vote: "the roll call",
		flow: "who switched",
		timeline: "the timeline",
		chain: "the chain, hop by hop"
	},
	exportPng: "PNG",
	exportSvg: "SVG, for print",
	themeMono: "black and white, for print",
	pixels: "Pixels",
	parts: "Parts of the picture",
	partWords: {
		title: "title",
		legend: "legend",
		sources: "sources",
		credit: "credit and address"
	},
	transparent: "no background",
	copyPicture: "Copy the picture",
	pictureCopied: "Copied: the picture, as PNG",
	largePicture: (i) => `${i.w} × ${i.h} pixels: some phones cannot make a picture this large.`,
	exportNote: "The picture carries its title, legend, credit, date and address.",
	download: "Download",
	preview: "Preview",
	size: "Size",
	sizes: {
		window: "What is on the screen",
		wide: "Wide",
		hd: "Screen 16:9",
		square: "Square",
		tall: "Tall",
		story: "Story",
		a4: "A4, landscape",
		a4Tall: "A4, portrait",
		letter: "Letter, landscape",
		letterTall: "Letter, portrait",
		column: "One newspaper column",
		columns: "Two newspaper columns"
	},
	outlines: "text as outlines (SVG)",
	making: "Making the picture …",
	tooLarge: (i) => `${i.w} × ${i.h} pixels are more than browsers draw (${i.most} on a side): choose fewer for PNG and WebP. SVG and PDF have no such limit.`,
	descriptionHint: "It goes into the file, for those who do not see the picture. Yours to change.",
	descriptionOurs: "Back to the one written from the data",
	exportFailed: "The browser could not make this file; the SVG has the same picture.",
	shareTitle: "Share this picture",
	address: "Address",
	viewFile: {
		title: "As a file",
		about: "A view can be kept as a file and opened again here, by anybody who has it.",
		tooMany: (i) => `You have moved ${i.n} things: too many for an address. The address shows the view with everything in its place; the file keeps yours.`,
		save: "Save the view as a file",
		open: "Open a saved view:",
		refused: "This file cannot be opened:",
		tooLarge: "it is too large for a saved view"
	},
	embedCode: "Embed code",
	description: "Description of the picture",
	zoomIn: "Zoom in",
	zoomOut: "Zoom out",
	fit: "Fit to the window",
	graphLabelBare: (i) => `Graph of ${i.things} things and ${i.lines} lines. Left and right go round the lines of a thing, down follows a line, up goes back, Enter goes to what is open.`,
	graphLabel: (i) => `Graph of ${i.things} things and ${i.lines} lines. Left and right go round the lines of a thing, down follows a line, up goes back, Enter opens, question mark lists all keys.`,
	sheet: {
		title: "Height of the sheet",
		higher: "Higher",
		lower: "Lower",
		at: {
			low: "The sheet is low",
			half: "The sheet has half of the screen",
			full: "The sheet is full"
		}
	},
	moreActions: "More",
	graph: "The graph",
	menu: {
		picture: "The picture",
		centre: "Bring this place to the middle",
		open: "Open its dossier",
		move: "Move it …"
	},
	placing: (i) => `Arrow keys move ${i.name}; or click where it should stand. Enter ends.`,
	placed: "Done",
	opened: (i) => `Opened: ${i.name}`,
	nothingChosen: (i) => `Nothing is chosen. The whole graph is there: ${i.shown}.`,
	takenBack: "The last step was taken back.",
	result: "result",
	keys: {
		title: "Keys",
		letters: "Keys of one letter: / and l and ?, and the arrows of a story. Turned off, they stay off in this browser.",
		everywhere: {
			title: "Everywhere",
			tab: {
				keys: "Tab",
				does: "to what comes next; in and out of the graph"
			},
			search: {
				keys: "/",
				does: "search"
			},
			list: {
				keys: "l",
				does: "everything as a list, and back"
			},
			keys: {
				keys: "?",
				does: "these keys"
			},
			back: {
				keys: "Esc",
				does: "step back; from a panel, back to the graph"
			},
			steps: {
				keys: "← →",
				does: "in a story: the step before, the step after"
			}
		},
		graph: {
			title: "In the graph",
			round: {
				keys: "← →",
				does: "round the lines of a thing, clockwise"
			},
			follow: {
				keys: "↓",
				does: "follow the line to its other end"
			},
			back: {
				keys: "↑",
				does: "back the way you came"
			},
			home: {
				keys: "Home",
				does: "to the thing that most lines meet in"
			},
			open: {
				keys: "Enter",
				does: "into the panel of what you stand on"
			},
			menu: {
				keys: "Shift + F10",
				does: "what can be done with it"
			},
			move: {
				keys: "Shift + arrows",
				does: "move the thing"
			},
			undo: {
				keys: "Ctrl + Z",
				does: "take back the last step"
			},
			pan: {
				keys: "Ctrl + arrows",
				does: "move the picture"
			},
			zoom: {
				keys: "+ − 0",
				does: "nearer, farther, all of it"
			}
		}
	},
	notComparable: (i) => `The address compares with “${i.value}”, which is no vote of this dataset; that part was left aside.`,
	notice: (i) => `The address asks for “${i.value}”, which is not in this dataset; that part was left aside.`,
	sourceLater: "public at the time; our source is a later one",
	asksFor: (i) => `The address asks to open data from ${i.host}. They are not ours: nobody here has checked them.`,
	asksOpen: "Open them",
	asksLeave: "Leave them",
	asksFailed: (i) => `The data could not be opened: ${i.reason}`,
	openData: "Open your data",
	ownData: (i) => `These are your own data (${i.name}), not ours: nobody here has checked them, and they have not left this machine.`,
	othersData: (i) => `These data come from ${i.host}, not from us: nobody here has checked them.`,
	ownBack: "Back to ours",
	sourceNone: "no source is named",
	over: "over by then",
	possibly: "perhaps not yet: its day is not known",
	ahead: "not yet",
	notYet: "Nothing was known of it on the day the clock stands at.",
	noLine: "This line is not there on the day the clock stands at.",
	sameEnds: "Choose two different things.",
	openExplorer: "Open in the explorer",
	tapHint: "Tap a thing or a line",
	story: {
		title: "Stories",
		steps: "Steps of the story",
		all: "All steps",
		paging: "From step to step",
		stepOf: (i) => `Step ${i.i} of ${i.n}`,
		previous: "Back",
		next: "Next",
		stepCount: (i) => `${plural("en", i.n, {
			one: () => "1 step",
			other: () => `${i.n} steps`
		})}`,
		toStep: (i) => `Step ${i.i}: ${i.title}`,
		backTo: "Back to the story",
		close: "Close the story",
		closed: "The story is closed.",
		article: "As an article",
		live: "With the live graph",
		claims: (i) => `${plural("en", i.n, {
			one: () => "The claim behind this step",
			other: () => `The ${i.n} claims behind this step`
		})}`,
		keys: "Scroll, swipe, or use the arrow keys.",
		end: "End of the story.",
		others: "Read on"
	},
	reading: {
		title: "Text and sources",
		toPicture: "Back to the picture",
		claims: (i) => `What the picture rests on: ${i.n} claims`,
		sources: "Sources",
		withoutProgram: "Your browser runs no scripts here, so the picture above stands still. These pages tell all of it in words, with pictures and sources:"
	},
	embed: {
		title: "Embed it in a page",
		way: "How",
		ways: {
			element: {
				name: "Element with a picture",
				about: "the living graph, and a picture where no script runs: feeds, newsletters, print",
				needs: "The page must let in the script embed.js and frames of this site (script-src, frame-src). Where it does not, the picture stays."
			},
			loader: {
				name: "Frame with a script",
				about: "the script gives the frame the height it asks for",
				needs: "Without its script the frame keeps the height above."
			},
			frame: {
				name: "Frame alone",
				about: "for pages that take no scripts",
				needs: "It keeps the height above at every width: try it at 320 pixels."
			}
		},
		what: "What it shows",
		screen: "What is on the screen",
		click: "What can be clicked",
		clicks: {
			all: "things and lines",
			things: "things alone",
			none: "nothing: it stands still"
		},
		height: "Height in pixels",
		version: "Version",
		latest: "The latest: mistakes that are mended here are mended there",
		pinned: (i) => `Pinned to this one (${i.version}): it never changes under a published page`,
		noVersion: "Pinned: this site has no versions yet; a built one has",
		picture: "Picture to fall back on",
		preview: "Preview",
		copiedAddress: "Copied: the address",
		copiedCode: (i) => `Copied: the code (${i.way})`,
		copiedPicture: "Copied: the address of the picture"
	},
	own: {
		title: "Open your data",
		intro: "Your files are read by this page, on this machine. Nothing is sent, and nothing is kept when you close it.",
		drop: "Drop files or a folder here, or choose them:",
		files: "Files",
		folder: "A folder",
		formats: "GEXF, GraphML, Cytoscape JSON, CSV, XLSX, Popolo, FollowTheMoney, or a dataset of Bancada.",
		reading: (i) => `Reading: ${i.percent}`,
		cancel: "Cancel",
		unknown: "Nobody here knows the format of these files. Choose it, if you know it:",
		readAs: (i) => `Read as ${i.format}`,
		format: "Format",
		chooseFormat: "Choose …",
		counts: {
			things: (i) => `${plural("en", i.n, {
				one: () => `${i.shown} thing`,
				other: () => `${i.shown} things`
			})}`,
			claims: (i) => `${plural("en", i.n, {
				one: () => `${i.shown} claim`,
				other: () => `${i.shown} claims`
			})}`,
			votes: (i) => `${plural("en", i.n, {
				one: () => `${i.shown} vote`,
				other: () => `${i.shown} votes`
			})}`,
			sources: (i) => `${plural("en", i.n, {
				one: () => `${i.shown} source`,
				other: () => `${i.shown} sources`
			})}`
		},
		unsourced: (i) => `${i.n} of the claims name no source: they show as “unsourced”.`,
		things: "The first things",
		claims: "The first claims",
		errors: (i) => `${plural("en", i.n, {
			one: () => "1 mistake",
			other: () => `${i.n} mistakes`
		})}: nothing can be shown until mended`,
		warnings: (i) => `${plural("en", i.n, {
			one: () => "1 warning",
			other: () => `${i.n} warnings`
		})}`,
		untold: (i) => `and ${i.n} more`,
		losses: "Left out",
		columns: (i) => `What the columns of ${i.file} mean`,
		column: "Column",
		firstRows: "First rows",
		means: "Means",
		nothing: "(left out)",
		undo: "Take back the last change",
		kind: {
			things: "Read as a table of things.",
			links: "Read as a table of links: each row ties two things."
		},
		roles: {
			id: "id",
			name: "name",
			kind: "kind of thing",
			classification: "what kind of organization",
			short_name: "short name",
			summary: "summary",
			other_names: "other names",
			when: "date",
			links: "web address",
			colour: "colour",
			x: "place, across",
			y: "place, down",
			source: "where the link starts",
			target: "where the link ends",
			relation: "what ties them",
			text: "sentence",
			start: "first day",
			end: "last day",
			known: "day it was published",
			by: "who says so",
			status: "status",
			sources: "source",
			disputes: "ids of what it disputes",
			amount: "amount",
			currency: "currency",
			directed: "whether it has a direction"
		},
		show: "Show it",
		other: "Other files",
		failed: (i) => `The files could not be read: ${i.reason}`,
		refused: "The page could not start what reads files. Is there a connection?"
	},
	take: {
		title: "Take the data along",
		about: "All things, claims, votes and sources of the dataset, as known where the clocks stand: also what the picture leaves out. An allegation stays one in every format.",
		format: "Format",
		take: "Download",
		taken: (i) => `Handed to your browser as ${i.name}.`,
		losses: "What this format cannot carry:"
	},
	data: "The data",
	licence: "Licence",
	notes: "Notes on the data",
	more: (i) => `${i.n} more`,
	fewer: "Fewer"
};
export { words };
