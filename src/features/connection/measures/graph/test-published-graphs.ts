import type { PlainGraph } from './graph.ts'

/**
 * Published graphs, and what two other programs say of them: NetworkX 3.6.1 (betweenness_centrality without normalization, density) and igraph 1.0.0
 * (betweenness, articulation_points, bridges, neighborhood), which agree to 1e-12. Betweenness counts each pair once.
 */
export interface PublishedGraph {
  graph: PlainGraph
  density: number
  degrees: readonly number[]
  /** Mean, population standard deviation, median. */
  spread: readonly [number, number, number]
  centralization: number
  betweenness: readonly number[]
  cutPoints: readonly string[]
  bridges: readonly (readonly [string, string])[]
  reachInTwo: number
}

const edgesOf = (text: string): (readonly [string, string])[] =>
  text.split(' ').map((edge) => {
    const [a = '', b = ''] = edge.split('-')
    return [a, b]
  })

/** W. W. Zachary, “An information flow model for conflict and fission in small groups”, Journal of Anthropological Research 33 (1977). */
export const karate: PublishedGraph = {
  graph: {
    nodes: Array.from({ length: 34 }, (_, at) => String(at + 1)),
    edges: edgesOf(
      '1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 2-14 2-18 2-20 2-22 2-31 3-4 3-8 3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11 6-7 6-11 6-17 7-17 9-31 9-33 9-34 10-34 14-34 15-33 15-34 16-33 16-34 19-33 19-34 20-34 21-33 21-34 23-33 23-34 24-26 24-28 24-30 24-33 24-34 25-26 25-28 25-32 26-32 27-30 27-34 28-34 29-32 29-34 30-33 30-34 31-33 31-34 32-33 32-34 33-34',
    ),
  },
  density: 0.13903743315508021,
  degrees: [16, 9, 10, 6, 3, 4, 4, 4, 5, 2, 3, 1, 2, 5, 2, 2, 2, 2, 2, 3, 2, 2, 2, 5, 3, 3, 2, 4, 3, 4, 4, 6, 12, 17],
  spread: [4.588235294117647, 3.8203606779128276, 3],
  centralization: 0.3996212121212121,
  betweenness: [
    231.0714285714286, 28.478571428571424, 75.85079365079366, 6.288095238095237, 0.3333333333333333, 15.833333333333334,
    15.833333333333332, 0, 29.529365079365082, 0.44761904761904764, 0.3333333333333333, 0, 0, 24.215873015873015, 0, 0,
    0, 0, 0, 17.1468253968254, 0, 0, 0, 9.299999999999999, 1.1666666666666665, 2.0277777777777777, 0, 11.79206349206349,
    0.9476190476190476, 1.5428571428571427, 7.609523809523807, 73.00952380952378, 76.69047619047619, 160.5515873015873,
  ],
  cutPoints: ['1'],
  bridges: [['1', '12']],
  reachInTwo: 0.6114081996434938,
}

/** D. Krackhardt, “Assessing the political landscape”, Administrative Science Quarterly 35 (1990). */
export const kite: PublishedGraph = {
  graph: {
    nodes: 'Andre Beverley Carol Diane Ed Fernando Garth Heather Ike Jane'.split(' '),
    edges: edgesOf(
      'Andre-Beverley Andre-Carol Andre-Diane Andre-Fernando Beverley-Diane Beverley-Ed Beverley-Garth Carol-Diane Carol-Fernando Diane-Ed Diane-Fernando Diane-Garth Ed-Garth Fernando-Garth Fernando-Heather Garth-Heather Heather-Ike Ike-Jane',
    ),
  },
  density: 0.4,
  degrees: [4, 4, 3, 6, 3, 5, 5, 3, 2, 1],
  spread: [3.6, 1.42828568570857, 3.5],
  centralization: 0.3333333333333333,
  betweenness: [
    0.8333333333333333, 0.8333333333333333, 0, 3.666666666666666, 0, 8.333333333333334, 8.333333333333334, 14, 8, 0,
  ],
  cutPoints: ['Heather', 'Ike'],
  bridges: [
    ['Heather', 'Ike'],
    ['Ike', 'Jane'],
  ],
  reachInTwo: 0.7333333333333333,
}

/** Marriages of Florentine families: R. Breiger and P. Pattison, “Cumulated social roles”, Social Networks 8 (1986). */
export const florentine: PublishedGraph = {
  graph: {
    nodes:
      'Acciaiuoli Medici Castellani Peruzzi Strozzi Barbadori Ridolfi Tornabuoni Albizzi Salviati Pazzi Bischeri Guadagni Ginori Lamberteschi'.split(
        ' ',
      ),
    edges: edgesOf(
      'Acciaiuoli-Medici Medici-Barbadori Medici-Ridolfi Medici-Tornabuoni Medici-Albizzi Medici-Salviati Castellani-Peruzzi Castellani-Strozzi Castellani-Barbadori Peruzzi-Strozzi Peruzzi-Bischeri Strozzi-Ridolfi Strozzi-Bischeri Ridolfi-Tornabuoni Tornabuoni-Guadagni Albizzi-Ginori Albizzi-Guadagni Salviati-Pazzi Bischeri-Guadagni Guadagni-Lamberteschi',
    ),
  },
  density: 0.19047619047619047,
  degrees: [1, 6, 3, 3, 4, 2, 3, 3, 3, 2, 1, 3, 4, 1, 1],
  spread: [2.6666666666666665, 1.3498971154211057, 3],
  centralization: 0.27472527472527475,
  betweenness: [
    0, 47.5, 5, 2, 9.333333333333334, 8.5, 10.333333333333332, 8.333333333333332, 19.333333333333332, 13, 0, 9.5,
    23.166666666666668, 0, 0,
  ],
  cutPoints: ['Medici', 'Albizzi', 'Salviati', 'Guadagni'],
  bridges: [
    ['Acciaiuoli', 'Medici'],
    ['Medici', 'Salviati'],
    ['Albizzi', 'Ginori'],
    ['Salviati', 'Pazzi'],
    ['Guadagni', 'Lamberteschi'],
  ],
  reachInTwo: 0.5238095238095238,
}
