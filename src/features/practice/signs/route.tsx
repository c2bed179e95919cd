import { openGet, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { showTool } from '../tool/show-tool.tsx'
import { words as practice } from '../words.ts'
import { SignsPage } from './page.tsx'
import { words } from './words.ts'

export const signsRoutes: Route[] = [
  openGet(
    'practice.signs',
    addresses.signs,
    (request) =>
      showTool(
        request,
        {
          tool: 'signs',
          address: addresses.signs,
          title: practice[request.lang].signs,
          lead: words[request.lang].lead,
        },
        (props) => <SignsPage {...props} />,
      ),
    { needsData: false },
  ),
]
