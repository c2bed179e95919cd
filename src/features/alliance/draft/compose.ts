import { regionNames } from '../../../field/index.ts'
import { formatList, type Language } from '../../../kernel/language.ts'
import {
  collaborationWords,
  currentMembers,
  nameOfCollaboration,
  nameOfMember,
  type Context,
} from '../../collaboration/index.ts'
import { difficulties, roles, steps, ways, type PartnershipChoice } from '../partnership.ts'
import { words } from './words.ts'

/** What was ticked, by id. */
export interface Choices {
  difficulties: readonly string[]
  roles: readonly string[]
  ways: readonly string[]
}

/** A first text, from what the members said of themselves and the choices ticked; they change it as they like. */
export function composeAgreement(
  { collaboration, members }: Pick<Context, 'collaboration' | 'members'>,
  choices: Choices,
  lang: Language,
): string {
  const t = words[lang].text
  const said = collaborationWords[lang]
  const current = currentMembers(members)
  const chosen = (all: readonly PartnershipChoice[], ids: readonly string[]) =>
    all.filter(({ id }) => ids.includes(id)).map(({ text }) => `- ${text[lang]}`)
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [[title, ...lines].join('\n')]
  const { purpose, regions, minimumAge, maximumAge, sharing, sharingText } = collaboration
  const where = regions.length === 0 ? t.wholeProvince : t.regions(formatList(regionNames(regions, lang), lang))
  const sections = [
    part(
      t.who,
      current.map((one) => `- ${nameOfMember(one, lang)}`),
    ),
    part(t.purpose, [
      purpose,
      where,
      ...(minimumAge !== null || maximumAge !== null ? [t.ages(minimumAge, maximumAge)] : []),
    ]),
    part(t.difficulties, chosen(difficulties, choices.difficulties)),
    part(
      t.parts,
      current.flatMap((one) => {
        const name = nameOfMember(one, lang)
        return [
          ...(one.brings === null ? [] : [`- ${t.brings(name, one.brings)}`]),
          ...(one.needs === null ? [] : [`- ${t.needs(name, one.needs)}`]),
          ...(one.cannot === null ? [] : [`- ${t.cannot(name, one.cannot)}`]),
        ]
      }),
    ),
    part(t.roles, chosen(roles, choices.roles)),
    part(t.ways, chosen(ways, choices.ways)),
    part(t.sharing, [
      ...sharing.map((rule) => `- ${said.sharing[rule]}`),
      ...(sharingText === null ? [] : [`- ${sharingText}`]),
      said.within,
    ]),
    part(t.steps, [t.stepsLead, ...steps.map(({ text }) => `- ${text[lang]}`)]),
    part(t.leaving, [t.leavingText]),
  ].flat()
  return [nameOfCollaboration(collaboration, lang), ...sections.map((text, place) => `${place + 1}. ${text}`)].join(
    '\n\n',
  )
}
