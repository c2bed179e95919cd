import { openGet, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { showTool } from '../tool/show-tool.tsx'
import { words as practice } from '../words.ts'
import { GridPage } from './page.tsx'
import { words } from './words.ts'

export const gridRoutes: Route[] = [
  openGet(
    'practice.grid',
    addresses.grid,
    (request) =>
      showTool(
        request,
        { tool: 'grid', address: addresses.grid, title: practice[request.lang].grid, lead: words[request.lang].lead },
        (props) => <GridPage {...props} />,
      ),
    { needsData: false },
  ),
]
