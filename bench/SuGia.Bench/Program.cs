Console.WriteLine("figures, scope, pages");
