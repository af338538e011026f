/** The part that is used of a library that has no types of its own (frictionlessdata/datapackage-js). */
declare module "datapackage" {
  interface Resource {
    readonly headers: readonly string[];
    read(options?: { readonly relations?: boolean }): Promise<unknown[][]>;
    checkRelations(): Promise<boolean>;
  }
  export const Package: {
    load(
      descriptor: string,
      options: { readonly basePath: string; readonly strict: boolean },
    ): Promise<{ readonly resourceNames: readonly string[]; getResource(name: string): Resource }>;
  };
  export function validate(
    descriptor: unknown,
  ): Promise<{ readonly valid: boolean; readonly errors: readonly Error[] }>;
}
