import { foldText } from "./fold-text";

/**
 * Abbreviations, as they fold: lower case, without diacritics, and those of single letters without blanks. Single letters
 * before names (U.S., J. R.) need not be listed. A list cannot be complete: where one is missing a sentence is cut in two,
 * and is read all the same; a word that ends sentences and stood here would hide one.
 */

/** Those after which a sentence always goes on: titles, and what stands in the middle of a thought. */
export const midSentence: ReadonlySet<string> = new Set(
  [
    // English
    ..."mr mrs ms mx messrs dr drs prof rev hon gen col lt maj capt cmdr".split(" "),
    ..."sgt adm gov sen rep pres amb supt vs cf viz ca approx esp ph".split(" "),
    ..."e.g i.e eg ie".split(" "),
    // German
    ..."hr hrn fr frl sog bzw bspw vgl ggf evtl inkl exkl insb ing dipl".split(" "),
    ..."z.b d.h u.a v.a o.a m.a.w i.d.r zb".split(" "),
    // French, Italian, Spanish, Portuguese
    ..."mme mlle mgr sig sigra dott avv sr sra srta dra ud uds p.ex p.ej".split(" "),
    // Dutch, Polish, Czech
    ..."bijv d.w.z np tzw tj tzv napr inz".split(" "),
    // Russian, Ukrainian
    ..."им ім ул вул см див напр ср пор акад проф тов т.е т.н т.к т.зв".split(" "),
  ].map(foldText),
);

/** Those that stand before a name, and may end a sentence too (they live in Main St. We must). */
export const beforeName: ReadonlySet<string> = new Set(["st", "sts", "ste", "mt", "ft"]);

/** Those that stand before a number or may end a sentence: it goes on where a number or a small letter follows. */
export const beforeNumber: ReadonlySet<string> = new Set(
  [
    ..."no nos nr num vol vols pp fig figs art arts sec secs para paras".split(" "),
    ..."ch chap ed eds est abs ziff kap bd pag etc usw al jr inc ltd".split(" "),
    ..."co corp bros dept assn univ min max incl resp op cit ibid".split(" "),
    ..."jan feb mar apr jun jul aug sep sept oct okt nov dec dez".split(" "),
    ..."a.m p.m b.c a.d т.д т.п др тд тп гг ст стр тыс тис руб грн млн".split(" "),
    ..."млрд рис мал гл пп коп itd itp atd ecc apod".split(" "),
  ].map(foldText),
);

/**
 * Words with which sentences begin: after an abbreviation, one of them in upper case begins a new sentence (in the U.S. We
 * must), and any other such word is taken for a name (the U.S. Government).
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  [
    // English
    ..."we they he she it i you the a an this that these those there our".split(" "),
    ..."their his her its my your in on at by for from with as and but".split(" "),
    ..."or so if when while where who what why how not all no nobody nor".split(" "),
    ..."let now then thus therefore however moreover also still yet after before".split(" "),
    // German
    ..."wir sie er es ich ihr der die das dem den ein eine dies diese".split(" "),
    ..."dieser dieses und aber oder wenn auch nicht im unser unsere deshalb".split(" "),
    // French, Spanish, Italian, Portuguese
    ..."nous vous il elle ils elles le la les un une ce cette ces mais".split(" "),
    ..."nosotros el los las una este esta pero si noi lo gli nos eles os".split(" "),
    // Polish
    ..."my oni to ten ta nie ale jesli".split(" "),
    // Russian, Ukrainian
    ..."мы они он она оно это этот эта эти в на и но а если не все".split(" "),
    ..."ми вони він вона воно це цей ця ці у і та але якщо від".split(" "),
  ].map(foldText),
);
