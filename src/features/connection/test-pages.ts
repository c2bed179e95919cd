import type { FeaturePages } from '../../../e2e/feature-pages.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'connection.graphml': 'a file',
    'connection.gexf': 'a file',
    'connection.nodes-csv': 'a file',
    'connection.edges-csv': 'a file',
    'connection.net-xlsx': 'a file',
  },
}
