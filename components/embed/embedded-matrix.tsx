"use client";

import type { ViewSource } from "@/components/explorer/view-boundary";
import { MatrixView } from "@/components/matrix/matrix-view";
import { EmbedHead } from "./embed-head";

/** The matrix in the page of somebody else. */
export function EmbeddedMatrix(source: ViewSource) {
  return <MatrixView {...source} EmbedHead={EmbedHead} />;
}
