/**
 * The two official weight sets of the EU Cloud Sovereignty Framework, percent per objective. Both sum to 100 and must not be
 * mixed: v1.2.1 is the framework of October 2025, guidance the implementation guidance and calculator of June 2026.
 */
export const OBJECTIVES = ['SOV-1', 'SOV-2', 'SOV-3', 'SOV-4', 'SOV-5', 'SOV-6', 'SOV-7', 'SOV-8'] as const;
export type Objective = (typeof OBJECTIVES)[number];

export interface FrameworkVersion {
  version: string;
  /** When it was published, YYYY-MM or YYYY-MM-DD. */
  published: string;
  weights: Readonly<Record<Objective, number>>;
}

export const FRAMEWORKS: readonly FrameworkVersion[] = [
  {
    version: '1.2.1',
    published: '2025-10',
    weights: { 'SOV-1': 15, 'SOV-2': 10, 'SOV-3': 10, 'SOV-4': 15, 'SOV-5': 20, 'SOV-6': 15, 'SOV-7': 10, 'SOV-8': 5 },
  },
  {
    version: 'guidance',
    published: '2026-06-01',
    weights: { 'SOV-1': 20, 'SOV-2': 10, 'SOV-3': 10, 'SOV-4': 15, 'SOV-5': 10, 'SOV-6': 15, 'SOV-7': 15, 'SOV-8': 5 },
  },
];
