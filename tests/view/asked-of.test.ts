import { expect, it } from "vitest";
import { defaultQuery } from "@/lib/query/query";
import { askedOf } from "@/lib/view/asked-of";
import { exportShapes } from "@/lib/view/export-format";

it.each(exportShapes)(
  "a file of %s is asked for single recommendations, and a list of them for its columns",
  (shape) => {
    const asked = askedOf(shape, {
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
