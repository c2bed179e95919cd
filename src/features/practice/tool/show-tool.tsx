import type { Child } from 'hono/jsx'
import { href, page, type Address, type Answer, type AnyRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { whoToCall } from '../../network/index.ts'
import { youthProtection } from '../../protocol/index.ts'
import { noteToolUse } from '../../tool-use/index.ts'
import { addresses } from '../addresses.ts'
import { words as practice } from '../words.ts'
import type { ToolProps } from './tool-frame.tsx'

/** Either tool, for anyone: with the colleagues of who signed in, whose opening it counts once a year. */
export async function showTool(
  request: AnyRequest,
  { tool, address, title, lead }: { tool: 'grid' | 'signs'; address: Address<never>; title: string; lead: string },
  draw: (props: ToolProps) => Child,
): Promise<Answer> {
  const { lang, deps } = request
  await noteToolUse(request, { tool })
  return page(
    title,
    draw({
      lang,
      lines: youthProtection(lang, []),
      colleagues: await whoToCall(request),
      address: `${deps.baseUrl}${href(lang, address)}`,
    }),
    {
      description: lead,
      breadcrumb: [{ label: practice[lang].name, href: overviewHref(lang) }],
      islands: ['practice'],
    },
  )
}

const overviewHref = (lang: Language): string => href(lang, addresses.tools)
