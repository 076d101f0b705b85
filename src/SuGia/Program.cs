using SuGia;

return await CommandLine.Run(args, Console.Error);
