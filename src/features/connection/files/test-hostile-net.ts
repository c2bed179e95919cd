import type { Net, NetOrganization } from '../model.ts'
import { aTie } from '../measures/test-measured.ts'
import { anOrganization } from '../test-net.ts'

/** Names that break files that are written without care, each with what a reader must see. */
export const hostileNames: readonly (readonly [name: string, seen: string])[] = [
  ['<Maison> & "Famille" d’\'Ici\'', '<Maison> & "Famille" d’\'Ici\''],
  [']]><!-- &amp; <![CDATA[', ']]><!-- &amp; <![CDATA['],
  ['nul\0 et cloche\u0007', 'nul et cloche'],
  ['\u202Eà rebours\u202C', 'à rebours'],
  ['moitié \uD83D de signe', 'moitié \uFFFD de signe'],
  ['non \uFFFE signe', 'non signe'],
  ['deux\r\nlignes\tici', 'deux lignes ici'],
  ['مركز الشباب', 'مركز الشباب'],
  ['=CMD()', '=CMD()'],
  ['🧵'.repeat(600), `${'🧵'.repeat(499)}…`],
  ['x'.repeat(100_000), `${'x'.repeat(499)}…`],
]

const idOf = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`

/** Organizations of these names in a chain, as on 1 December 2026. */
export function hostileNet(): Net {
  const organizations = hostileNames.map(([name], at): NetOrganization =>
    anOrganization(idOf(at), { name: { fr: name, en: name }, regions: ['04', '17'] }),
  )
  return {
    day: '2026-12-01',
    organizations,
    ties: organizations.slice(1).map((_, at) =>
      aTie(idOf(at), idOf(at + 1), {
        strength: at % 2 ? 'integrate' : null,
        evidenced:
          at % 2
            ? {
                strength: 'integrate',
                kinds: ['activity', 'committee'],
                times: 3,
                weight: 1 / 3,
                firstMonth: '2026-01',
                lastMonth: '2026-10',
              }
            : null,
        lastMonth: at % 2 ? '2026-10' : null,
        freshness: at % 2 ? 'recent' : 'unknown',
      }),
    ),
    coverage: { answered: 0, of: organizations.length },
  }
}
