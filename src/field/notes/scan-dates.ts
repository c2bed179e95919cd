import type { Plain } from './read-plain.ts'
import { matchesOf } from './matches.ts'
import type { RawNaming } from './naming.ts'

const months =
  '(?:janv(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept?(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?' +
  '|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|september|october|november|december)'
const units =
  '(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|premier|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty' +
  '|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)'
const inWords = `${units}(?:[- ](?:et[- ])?${units})?`
const figure = '(?:[12]?\\d|3[01])(?:\\s?(?:er|e|st|nd|rd|th))?'
const days =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const feasts =
  "(?:noel|halloween|paques|(?:la )?st-? ?valentin|saint-? ?valentin|saint-? ?jean|st-? ?jean|action de graces?|jour de l'an|veille du jour de l'an|christmas|xmas|easter|thanksgiving|valentine'?s|new year'?s|canada day|boxing day|labour day|ramadan|aid)"

const dates = [
  `\\b(?:${figure}|${inWords})\\s{1,3}(?:of\\s|de\\s|d')?${months}\\b\\.?(?:,?\\s(?:19|20)\\d\\d)?`,
  `\\b${months}\\b\\.?\\s{1,3}(?:the\\s)?(?:${figure}\\b|${inWords}\\b)(?:,?\\s(?:19|20)\\d\\d)?`,
  `\\b${months}\\.?,?\\s(?:19|20)\\d\\d\\b`,
  '\\b\\d{1,4}([-/.])\\d{1,2}\\1\\d{2,4}\\b',
  '\\b\\d{2} \\d{2} (?:\\d{2}|(?:19|20)\\d{2})\\b(?![ -]?\\d)',
  '\\b(?:19|20)\\d{2} \\d{2} \\d{2}\\b',
  '\\b(?!24/7)(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|[12]\\d|3[01])\\b(?!/)',
  '\\b(?:19[3-9]|20[0-4])\\d\\b(?!\\s?\\$)',
  `\\bdeux mille(?: ${inWords})?\\b`,
  `\\btwo thousand(?: and)?(?: ${inWords})?\\b`,
  `\\btwenty[- ](?:ten|eleven|twelve|thirteen|fourteen|fifteen)\\b`,
  `\\b(?:hier|avant-?hier|yesterday)(?: soir| matin| night| morning| afternoon| evening| apres-midi)?\\b`,
  '\\bday before yesterday\\b',
  `\\b${days}s? (?:dernier|derniere|passe|passee|soir passe|soir dernier|night|soir|matin|morning|evening|prochain)\\b`,
  `\\b(?:ce|last|this|next|past) ${days}(?: night| soir| evening| morning)?\\b`,
  `\\b(?:last|this past) (?:night|week-?end|week|month|fall|spring|summer|winter)\\b`,
  `\\bsemaine (?:derniere|passee)\\b`,
  '\\bmois (?:dernier|passe)\\b',
  '\\b(?:nuit|soiree) (?:derniere|passee)\\b',
  `\\bil y a (?:\\d{1,2}|${units}) (?:jours?|semaines?|nuits?|soirs?|dodos?)\\b`,
  `\\b(?:\\d{1,2}|a|${units}) (?:days?|weeks?|nights?) ago\\b`,
  `\\b(?:dans|in) (?:\\d{1,2}|${units}) (?:jours?|semaines?|days?|weeks?)\\b`,
  `\\b(?:en|in|last|since last|depuis) ${months} (?:dernier|passe|last)\\b`,
  `\\b(?:last) ${months}\\b`,
  `\\b(?:nee?s?|born) (?:en|in|un|on a) (?:${months}|${days})\\b`,
  `\\b${feasts}\\b`,
  `\\bon the ${figure}(?<=st|nd|rd|th)\\b`,
  `\\b(?:le|du) ${figure}(?= (?:au|courant|de ce mois|dernier|prochain)\\b)`,
  '\\b(?:ddn|d\\.d\\.n|date de naissance|date of birth|dob|d\\.o\\.b)\\b',
  '\\b(?:anniversaire|birthday)\\b(?= (?:est|is|le|on|dans|in|tombe|falls))',
  '\\bsa fete (?:est|tombe|dans|le)\\b',
]

const ages =
  '(?:1[0-9]|2[0-9]|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|vingt et un|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)'
const exactAges = [
  `(?<!\\b(?:moins de|plus de|depuis|il y a|pendant|apres|avant|durant|moins|plus|a|et|dans|the|les) )\\b${ages} ?ans\\b(?! (?:et plus|et moins|de retard|d'experience|qu'))`,
  `\\b(?:elle|il|fille|garcon|jeune) a ${ages} ?ans\\b`,
  `\\b${ages}[- ]?(?:years?|yrs?|y)[- /]?(?:olds?|o)\\b`,
  `\\b(?:aged|age|turning|turned|turns|she is|she's|he is|he's|is only) ${ages}\\b`,
]

const dateReaders = dates.map((pattern) => new RegExp(pattern, 'g'))
const ageReaders = exactAges.map((pattern) => new RegExp(pattern, 'g'))

/** Dates in figures and in words, days that can be counted back to, feasts, and exact ages. */
export function datesIn({ low }: Plain): RawNaming[] {
  return [
    ...dateReaders.flatMap((reader) => matchesOf(low, reader, 'date')),
    ...ageReaders.flatMap((reader) => matchesOf(low, reader, 'age')),
  ]
}
