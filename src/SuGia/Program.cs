using SuGia;

return await (args is [var verb, ..] && CommandLine.Knows(verb) ? CommandLine.Run(args) : Server.Run(args));
