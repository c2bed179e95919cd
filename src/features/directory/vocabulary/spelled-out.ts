import { fold } from '../../../kernel/language.ts'

/*
 * How young people write when they write fast, in Quebec French and in English, and what they say: words run together,
 * letters for words, apostrophes left out. Read before anything is looked for; never shown.
 */
const shapes: readonly (readonly [RegExp, string])[] = (
  [
    ["quelqu ?'?e?un?e?|quelqun|kelkun|kkun|qqun?|qqn|quelquun|quelcun", "quelqu'un"],
    ['qqch|qqchose|kekchose', 'quelque chose'],
    ['jveux|jveu', 'je veux'],
    ['jpeux|jpeu', 'je peux'],
    ['jsuis|jsui|chui|chuis|chu', 'je suis'],
    ['jvais|jvas|mva', 'je vais'],
    ['jsais|jsai|chais|che', 'je sais'],
    ['jai', "j'ai"],
    ['jcherche', 'je cherche'],
    ['jfile', 'je file'],
    ['jme', 'je me'],
    ['jte', 'je te'],
    ['ya|yer', 'il y a'],
    ['g(?= ?\\d)', "j'ai"],
    ['pu(?= (?:de|d|rien|capable))', 'plus'],
    ['chus', 'je suis'],
    ['pcq|pck|pske|psk|parske', 'parce que'],
    ['tjrs|tjr|tjs', 'toujours'],
    ['bcp', 'beaucoup'],
    ['rdv', 'rendez-vous'],
    ['dla', 'de la'],
    ['dun', "d'un"],
    ['dune', "d'une"],
    ['lecole', "l'école"],
    ['denvoyer', "d'envoyer"],
    ['dargent', "d'argent"],
    ['daide', "d'aide"],
    ['dhebergement', "d'hébergement"],
    ['lhebergement', "l'hébergement"],
    ['lavortement', "l'avortement"],
    ['laide', "l'aide"],
    ['tel ?jeunes?', 'tel-jeunes'],
    ['a soir|asoir|dsoir', 'ce soir'],
    ['hebergment|herbergement|hebergemant', 'hébergement'],
    ['right now', 'now'],
    ['im', "i'm"],
    ['ive', "i've"],
    ['dont', "don't"],
    ['cant', "can't"],
    ['wont', "won't"],
    ['someones', "someone's"],
    ['wanna', 'want to'],
    ['gonna', 'going to'],
    ['gotta', 'got to'],
    ['bf', 'boyfriend'],
    ['gf', 'girlfriend'],
    ['sum1|some1', 'someone'],
    ['u', 'you'],
    ['ur', 'your'],
    ['r', 'are'],
    ['pls|plz', 'please'],
    ['b4', 'before'],
    ['2nite|2night|tonite', 'tonight'],
  ] as const
).map(([shape, said]) => [new RegExp(`(?<![\\p{L}\\p{N}'’])(?:${shape})(?![\\p{L}\\p{N}'’])`, 'gu'), said] as const)

/** The text as it would be spelled out, folded. */
export const spelledOut = (text: string): string =>
  shapes.reduce((read, [shape, said]) => read.replace(shape, said), fold(text))
