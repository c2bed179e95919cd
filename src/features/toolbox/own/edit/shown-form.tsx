import { mainForm } from '../../../../design/index.ts'
import type { FormState } from '../../../../kernel/form/index.ts'
import { href, page, type Answer, type MemberRequest } from '../../../../kernel/http/index.ts'
import { addresses } from '../../addresses.ts'
import { readableArticles } from '../../readable.ts'
import type { OwnTool } from '../model.ts'
import { ownBreadcrumb } from '../own-context.ts'
import { EditToolPage, type EditToolPageProps } from './page.tsx'
import { words } from './words.ts'

/** Tools that a text may lead to, as it names them. */
export const linksFor = async (request: MemberRequest): Promise<EditToolPageProps['links']> =>
  (await readableArticles(request)).map(({ id, title }) => ({
    written: `[[article:${id}]]`,
    title: title[request.lang],
  }))

/** The form of an article that stands: opened, refused, or led to by what cannot be published yet. */
export async function editToolPage(
  request: MemberRequest,
  tool: OwnTool,
  state: FormState,
  status: 200 | 409 | 422 = 200,
): Promise<Answer> {
  const { lang } = request
  const { id, latest } = tool
  return page(
    words[lang].editTitle,
    <EditToolPage
      lang={lang}
      action={href(lang, addresses.editTool, { id })}
      backHref={href(lang, addresses.ownTool, { id })}
      keys={request.formKeys}
      state={state}
      places={null}
      links={await linksFor(request)}
      version={latest}
    />,
    { status, formId: mainForm, breadcrumb: ownBreadcrumb(request, tool) },
  )
}
