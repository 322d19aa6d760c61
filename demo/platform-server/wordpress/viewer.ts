/** Who asks: anybody, or somebody with an application password who may edit and moderate. */
export type Viewer = 'visitor' | 'editor';
