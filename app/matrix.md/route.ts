import { exportRoute } from "../export-route";

const handle = exportRoute("matrix", "md");
export { handle as GET, handle as POST };
