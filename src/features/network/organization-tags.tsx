import { Tag } from '../../design/index.ts'
import { regionNames } from '../../field/index.ts'
import type { Language } from '../../kernel/language.ts'
import type { OrganizationStatus } from './model.ts'
import { words } from './words.ts'

/** Up to three names of regions, then how many more; “not said yet” when there is none. */
export function RegionsSaid({ codes, lang }: { codes: readonly string[]; lang: Language }) {
  if (codes.length === 0) return <span class="mid">{words[lang].unsaid}</span>
  const names = regionNames(codes, lang)
  const rest = names.length - 3
  return <>{rest > 1 ? `${names.slice(0, 3).join(', ')}… +${rest}` : names.join(', ')}</>
}

// Most are members: only what differs stands out.
const tagKinds = { listed: 'dashed', invited: 'outlined', left: 'dashed' } as const

/** Where an organization stands in the network. */
export const StatusTag = ({ status, lang }: { status: OrganizationStatus; lang: Language }) => (
  <>
    {status === 'joined' ? (
      words[lang].statuses.joined
    ) : (
      <Tag kind={tagKinds[status]}>{words[lang].statuses[status]}</Tag>
    )}
  </>
)
