import { expect, it } from "vitest";
import { defaultQuery } from "@/lib/query/query";
import { exportShapes } from "@/lib/view/export/export-format";
import { relevantQuery } from "@/lib/view/export/relevant-query";

it.each(exportShapes)(
  "a file of %s is asked for single recommendations, and a list of them for its columns",
  (shape) => {
    const asked = relevantQuery(shape, {
      ...defaultQuery,
      recommendation: ["a/b"],
      columns: ["id"],
      cell: ["x", "y"],
    });
    expect(asked).toEqual({
      ...defaultQuery,
      recommendation: ["a/b"],
      columns: shape === "recommendations" ? ["id"] : [],
    });
  },
);
